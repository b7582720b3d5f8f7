import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-fallback'],
  description: 'goes to the own inboxes at once when a shared inbox answers 429',
  change: (parts) => ({
    ...parts,
    fallsBack: (outcome) => outcome.status === 429 || parts.fallsBack(outcome),
  }),
});
