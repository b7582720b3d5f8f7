import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-unavailable'],
  description: 'asks the sender to come back in a day',
  change: (parts) => ({
    ...parts,
    problem(error, statusOfCode) {
      const answer = parts.problem(error, statusOfCode);
      if (answer.headers['retry-after'] === undefined) return answer;
      return { ...answer, headers: { ...answer.headers, 'retry-after': '86400' } };
    },
  }),
});
