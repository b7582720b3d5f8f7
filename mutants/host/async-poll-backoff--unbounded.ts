import { SECOND } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-poll-backoff'],
  description: 'waits twice as long after each failure without end',
  change: (parts) => ({
    ...parts,
    pollBackoff: (failures, retryAfter, now) =>
      Math.max(5 * SECOND * 2 ** (failures - 1), parts.pollBackoff(failures, retryAfter, now)),
  }),
});
