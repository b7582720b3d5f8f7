import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-result'],
  description: 'goes to the own inboxes at once when a shared inbox answers 500 to 599',
  change: (parts) => ({
    ...parts,
    fallsBack: (outcome) => (outcome.status ?? 0) >= 500 || parts.fallsBack(outcome),
  }),
});
