import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-schedule'],
  description: 'makes the next attempt up to a tenth earlier',
  change: (parts) => ({
    ...parts,
    nextAttempt: (failures, retryAfter, now, schedule) => {
      const next = parts.nextAttempt(failures, retryAfter, now, schedule);
      return next === undefined ? undefined : next - Math.floor((next - now) / 10);
    },
  }),
});
