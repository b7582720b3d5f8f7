import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-fallback'],
  description: 'goes to the own inboxes when a shared inbox answers that it is a replay',
  change: (parts) => ({
    ...parts,
    fallsBack: (outcome) => outcome.code === 'replay' || parts.fallsBack(outcome),
  }),
});
