import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-timeout'],
  description: 'waits thirty seconds for the answer to a delivery',
  change: (parts) => ({ ...parts, deliveryTimeoutMilliseconds: 30_000 }),
});
