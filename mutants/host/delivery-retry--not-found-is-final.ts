import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-retry'],
  description: 'gives up a delivery that is answered 404',
  change: (parts) => ({
    ...parts,
    classifyOutcome: (outcome) =>
      outcome.status === 404 ? 'dead' : parts.classifyOutcome(outcome),
  }),
});
