import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-success'],
  description: 'tries again what is answered 204',
  change: (parts) => ({
    ...parts,
    classifyOutcome: (outcome) =>
      outcome.status === 204 ? 'retry' : parts.classifyOutcome(outcome),
  }),
});
