import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-longpoll'],
  description: 'lets a long poll wait for fifteen seconds',
  change: (parts) => ({ ...parts, feedTimes: { ...parts.feedTimes, longpoll: 15_000 } }),
});
