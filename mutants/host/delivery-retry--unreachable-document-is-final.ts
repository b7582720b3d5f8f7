import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-retry'],
  description: 'gives up a delivery whose recipient cannot be had',
  change: (parts) => ({
    ...parts,
    classifyOutcome: (outcome) =>
      outcome.status === undefined && outcome.error.includes('answered 404')
        ? 'dead'
        : parts.classifyOutcome(outcome),
  }),
});
