import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-inbox'],
  description: 'sends to the own inbox of each recipient',
  change: (parts) => ({ ...parts, groupDeliveries: () => new Map() }),
});
