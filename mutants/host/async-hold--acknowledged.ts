import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-hold'],
  description: 'acknowledges what it holds',
  change: (parts) => ({ ...parts, isAcknowledged: () => true }),
});
