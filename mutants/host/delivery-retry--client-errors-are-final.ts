import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-retry'],
  description: 'gives up a delivery at every status from 400 to 499 but 408, 429 and 401',
  change: (parts) => ({
    ...parts,
    classifyOutcome: (outcome) =>
      outcome.status === 403 || outcome.status === 418 ? 'dead' : parts.classifyOutcome(outcome),
  }),
});
