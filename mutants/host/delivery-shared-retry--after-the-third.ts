import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-retry'],
  description: 'comes back to the shared inbox after the third failure',
  change: (parts) => ({
    ...parts,
    mayShare: (delivery) => parts.mayShare(delivery) || (delivery.isOpen && delivery.attempts > 2),
  }),
});
