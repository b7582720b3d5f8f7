import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-retry-after'],
  description: 'ignores a Retry-After that is a date',
  change: (parts) => ({
    ...parts,
    nextAttempt: (failures, retryAfter, now, schedule) =>
      parts.nextAttempt(
        failures,
        /^\d+$/.test(retryAfter ?? '') ? retryAfter : undefined,
        now,
        schedule,
      ),
  }),
});
