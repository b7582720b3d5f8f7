import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-success'],
  description: 'takes only 200, 201 and 202 for delivered',
  change: (parts) => ({
    ...parts,
    classifyOutcome: (outcome) =>
      (outcome.status ?? 0) > 202 && (outcome.status ?? 0) < 300
        ? 'retry'
        : parts.classifyOutcome(outcome),
  }),
});
