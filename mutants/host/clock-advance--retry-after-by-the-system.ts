import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-advance'],
  description: 'reads the date of a Retry-After by the time of the system',
  change: (parts) => ({
    ...parts,
    nextAttempt: (failures, retryAfter, now, schedule) =>
      parts.nextAttempt(
        failures,
        /^\d+$/.test(retryAfter ?? '') || retryAfter === undefined
          ? retryAfter
          : new Date(Date.parse(retryAfter) - (now - Date.now())).toUTCString(),
        now,
        schedule,
      ),
  }),
});
