import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-schedule'],
  description: 'waits five hours after the fourth failure',
  change: (parts) => ({
    ...parts,
    backoffSchedule: parts.backoffSchedule.map((wait) => (wait === 21_600_000 ? 18_000_000 : wait)),
  }),
});
