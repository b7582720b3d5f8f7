import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-dead-letter'],
  description: 'gives up a delivery at the fifth failure',
  change: (parts) => ({ ...parts, backoffSchedule: parts.backoffSchedule.slice(0, 4) }),
});
