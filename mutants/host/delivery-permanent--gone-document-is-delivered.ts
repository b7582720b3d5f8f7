import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-permanent'],
  description: 'takes a delivery to an actor that is gone for done',
  change: (parts) => ({
    ...parts,
    classifyOutcome: (outcome) =>
      outcome.status === 410 && !outcome.error.startsWith('answered 410')
        ? 'delivered'
        : parts.classifyOutcome(outcome),
  }),
});
