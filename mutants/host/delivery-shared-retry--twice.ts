import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-retry'],
  description: 'makes the second attempt at the shared inbox too',
  change: (parts) => ({ ...parts, mayShare: ({ isOpen, attempts }) => isOpen && attempts < 2 }),
});
