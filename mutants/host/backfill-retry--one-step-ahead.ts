import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-retry'],
  description: 'waits the second time of the schedule after the first failure',
  change: (parts) => ({ ...parts, jobSchedule: parts.jobSchedule.slice(1) }),
});
