import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-schedule'],
  description: 'makes the next attempt when Retry-After says, also before the schedule',
  change: (parts) => ({
    ...parts,
    nextAttempt: (failures, retryAfter, now, schedule) =>
      /^\d+$/.test(retryAfter ?? '')
        ? now + Number(retryAfter) * 1000
        : parts.nextAttempt(failures, retryAfter, now, schedule),
  }),
});
