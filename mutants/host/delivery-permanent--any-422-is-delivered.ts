import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-permanent'],
  description: 'takes every 422 for a replay',
  change: (parts) => ({
    ...parts,
    classifyOutcome: (outcome) =>
      outcome.status === 422 ? 'delivered' : parts.classifyOutcome(outcome),
  }),
});
