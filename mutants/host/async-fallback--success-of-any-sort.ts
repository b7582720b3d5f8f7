import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-fallback'],
  description: 'takes every answer of the peer from 200 to 299 for done',
  change: (parts) => ({
    ...parts,
    directVerdict: (outcome) => {
      const { status } = outcome;
      return status !== undefined && status >= 200 && status <= 299
        ? 'handed-over'
        : parts.directVerdict(outcome);
    },
  }),
});
