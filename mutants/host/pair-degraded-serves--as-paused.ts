import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-degraded-serves'],
  description: 'answers the peer of a degraded pair as that of a paused one',
  change: (parts) => ({
    ...parts,
    judgeToken: (pair, hash, now) =>
      parts.judgeToken(
        { ...pair, state: pair.state === 'degraded' ? 'paused' : pair.state },
        hash,
        now,
      ),
  }),
});
