import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-replay-success'],
  description: 'gives up a delivery that is a replay',
  change: (parts) => ({
    ...parts,
    classifyOutcome: (outcome) =>
      outcome.code === 'replay' && outcome.status === 422 ? 'dead' : parts.classifyOutcome(outcome),
  }),
});
