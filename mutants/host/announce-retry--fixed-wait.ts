import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-retry'],
  description: 'waits thirty seconds before each attempt',
  change: (parts) => ({ ...parts, jobSchedule: parts.jobSchedule.map(() => 30_000) }),
});
