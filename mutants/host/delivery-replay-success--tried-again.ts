import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-replay-success'],
  description: 'tries a delivery again that is a replay',
  change: (parts) => ({
    ...parts,
    classifyOutcome: (outcome) =>
      outcome.code === 'replay' && outcome.status === 422
        ? 'retry'
        : parts.classifyOutcome(outcome),
  }),
});
