import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-clock'],
  description: 'begins to count at 1',
  change: (parts) => ({ ...parts, nextClock: (highest) => parts.nextClock(highest ?? 0) }),
});
