import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-schedule'],
  description: 'waits after the second failure as it should after the third',
  change: (parts) => ({
    ...parts,
    nextAttempt: (failures, retryAfter, now, schedule) =>
      failures < 2 || failures > 4
        ? parts.nextAttempt(failures, retryAfter, now, schedule)
        : parts.nextAttempt(failures + 1, retryAfter, now, schedule),
  }),
});
