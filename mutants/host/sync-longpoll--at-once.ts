import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-longpoll'],
  description: 'answers a long poll at once',
  change: (parts) => ({ ...parts, feedTimes: { ...parts.feedTimes, longpoll: 0 } }),
});
