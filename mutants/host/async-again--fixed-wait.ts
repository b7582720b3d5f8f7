import { SECOND } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-again'],
  description: 'tries again every five seconds',
  change: (parts) => ({ ...parts, asyncSchedule: [5 * SECOND] }),
});
