import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-heartbeat'],
  description: 'sends a sign of life after thirty seconds',
  change: (parts) => ({ ...parts, feedTimes: { ...parts.feedTimes, heartbeat: 30_000 } }),
});
