import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-confirm-repeat'],
  description: 'gives a confirm up after 60 seconds',
  change: (parts) => ({
    ...parts,
    confirmSchedule: [...parts.confirmSchedule.slice(0, 29), 10 * 365 * 86_400_000],
  }),
});
