import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-ack'],
  description: 'does not acknowledge anything',
  change: (parts) => ({ ...parts, isAcknowledged: () => false }),
});
