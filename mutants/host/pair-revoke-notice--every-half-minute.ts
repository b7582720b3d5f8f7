import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-notice'],
  description: 'repeats a notice every 30 seconds',
  change: (parts) => ({ ...parts, pairSchedule: [30_000] }),
});
