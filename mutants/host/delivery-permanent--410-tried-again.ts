import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-permanent'],
  description: 'tries again where the actor is gone',
  change: (parts) => ({
    ...parts,
    classifyOutcome: (outcome) =>
      outcome.status === 410 ? 'retry' : parts.classifyOutcome(outcome),
  }),
});
