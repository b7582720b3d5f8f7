import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-notice'],
  description: 'gives a notice up after the last delay of the schedule',
  change: (parts) => ({ ...parts, pairSchedule: [...parts.pairSchedule, 10 * 365 * 86_400_000] }),
});
