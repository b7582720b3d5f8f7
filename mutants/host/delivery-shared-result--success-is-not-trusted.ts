import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-result'],
  description: 'sends to the own inboxes too if a shared inbox does not answer 202',
  change: (parts) => ({
    ...parts,
    fallsBack: (outcome) =>
      outcome.status === 200 || outcome.status === 204 || parts.fallsBack(outcome),
  }),
});
