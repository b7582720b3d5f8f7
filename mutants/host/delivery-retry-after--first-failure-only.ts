import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-retry-after'],
  description: 'heeds Retry-After only after the second failure',
  change: (parts) => ({
    ...parts,
    nextAttempt: (failures, retryAfter, now, schedule) =>
      parts.nextAttempt(failures, failures > 1 ? retryAfter : undefined, now, schedule),
  }),
});
