import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-result'],
  description: 'goes to the own inboxes at once when a shared inbox cannot be reached',
  change: (parts) => ({
    ...parts,
    fallsBack: (outcome) => outcome.status === undefined || parts.fallsBack(outcome),
  }),
});
