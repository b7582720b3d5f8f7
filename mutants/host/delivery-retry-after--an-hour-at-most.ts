import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-retry-after'],
  description: 'waits at most an hour for a Retry-After',
  change: (parts) => ({
    ...parts,
    nextAttempt: (failures, retryAfter, now, schedule) =>
      parts.nextAttempt(failures, Number(retryAfter) > 3600 ? '3600' : retryAfter, now, schedule),
  }),
});
