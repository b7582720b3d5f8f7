import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-permanent'],
  description: 'tries again what is too large',
  change: (parts) => ({
    ...parts,
    classifyOutcome: (outcome) =>
      outcome.status === 413 ? 'retry' : parts.classifyOutcome(outcome),
  }),
});
