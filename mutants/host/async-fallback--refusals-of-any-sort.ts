import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-fallback'],
  description: 'takes every answer of the peer from 400 to 499 for unwanted',
  change: (parts) => ({
    ...parts,
    directVerdict: (outcome) => {
      const { status } = outcome;
      return status !== undefined && status >= 400 && status <= 499
        ? 'not-wanted'
        : parts.directVerdict(outcome);
    },
  }),
});
