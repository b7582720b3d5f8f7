import { SECOND } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-fallback'],
  description: 'waits a minute for the peer',
  change: (parts) => ({ ...parts, sendTimes: { ...parts.sendTimes, direct: 60 * SECOND } }),
});
