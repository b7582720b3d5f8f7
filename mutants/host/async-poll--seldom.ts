import { SECOND } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-poll'],
  description: 'asks its relays every twenty seconds',
  change: (parts) => ({ ...parts, pollTimes: { ...parts.pollTimes, idle: 20 * SECOND } }),
});
