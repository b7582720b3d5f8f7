import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-retry'],
  description: 'makes every attempt for several recipients at their shared inbox',
  change: (parts) => ({ ...parts, mayShare: ({ isOpen }) => isOpen }),
});
