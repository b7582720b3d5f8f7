import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-retry'],
  description: 'gives up at the fifth failure',
  change: (parts) => ({ ...parts, jobSchedule: parts.jobSchedule.slice(0, -1) }),
});
