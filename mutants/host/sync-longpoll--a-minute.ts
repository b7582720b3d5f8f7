import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-longpoll'],
  description: 'lets a long poll wait for a minute',
  change: (parts) => ({ ...parts, feedTimes: { ...parts.feedTimes, longpoll: 60_000 } }),
});
