import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-renewal'],
  description: 'repeats a renewal every 30 seconds',
  change: (parts) => ({ ...parts, pairSchedule: [30_000] }),
});
