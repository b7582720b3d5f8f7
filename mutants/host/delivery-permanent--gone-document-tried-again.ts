import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-permanent'],
  description: 'tries again where the document of the recipient is gone',
  change: (parts) => ({
    ...parts,
    classifyOutcome: (outcome) =>
      outcome.status === 410 && !outcome.error.startsWith('answered 410')
        ? 'retry'
        : parts.classifyOutcome(outcome),
  }),
});
