import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-peers-independent'],
  description: 'makes all deliveries one after another',
  change: (parts) => ({ ...parts, queueOf: () => 'all' }),
});
