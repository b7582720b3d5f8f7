import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-confirm-repeat'],
  description: 'repeats a confirm only every 30 seconds',
  change: (parts) => ({ ...parts, confirmSchedule: [30_000] }),
});
