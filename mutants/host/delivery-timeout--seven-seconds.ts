import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-timeout'],
  description: 'gives up a delivery after seven seconds',
  change: (parts) => ({ ...parts, deliveryTimeoutMilliseconds: 7_000 }),
});
