import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-again'],
  description: 'gives up what the relay answers with any status from 400 to 499',
  change: (parts) => ({
    ...parts,
    depositVerdict: (outcome) => {
      const { status } = outcome;
      return status !== undefined && status >= 400 && status <= 499
        ? 'final'
        : parts.depositVerdict(outcome);
    },
  }),
});
