import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-retry'],
  description: 'gives up at the fifth failure in a row',
  change: (parts) => ({ ...parts, jobSchedule: parts.jobSchedule.slice(0, -1) }),
});
