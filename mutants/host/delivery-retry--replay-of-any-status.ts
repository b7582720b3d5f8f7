import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-retry'],
  description: 'takes the code replay for delivered whatever the status is',
  change: (parts) => ({
    ...parts,
    classifyOutcome: (outcome) =>
      outcome.code === 'replay' ? 'delivered' : parts.classifyOutcome(outcome),
  }),
});
