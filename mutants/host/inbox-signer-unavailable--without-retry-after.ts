import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-unavailable'],
  description: 'answers signer-unavailable without Retry-After',
  change: (parts) => ({
    ...parts,
    problem(error, statusOfCode) {
      const answer = parts.problem(error, statusOfCode);
      const { 'retry-after': _later, ...headers } = answer.headers;
      return { ...answer, headers };
    },
  }),
});
