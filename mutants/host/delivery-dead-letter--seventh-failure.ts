import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-dead-letter'],
  description: 'gives up a delivery at the seventh failure',
  change: (parts) => ({ ...parts, backoffSchedule: [...parts.backoffSchedule, 86_400_000] }),
});
