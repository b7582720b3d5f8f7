import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-pause'],
  description: 'answers a paused peer as it answers strangers',
  change: (parts) => ({
    ...parts,
    judgeToken: (pair, hash, now) =>
      pair.state === 'paused' ? 'unauthorized' : parts.judgeToken(pair, hash, now),
  }),
});
