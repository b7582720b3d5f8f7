import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-degraded-serves'],
  description: 'does not let the peer of a degraded pair in',
  change: (parts) => ({
    ...parts,
    judgeToken: (pair, hash, now) =>
      pair.state === 'degraded' ? 'unauthorized' : parts.judgeToken(pair, hash, now),
  }),
});
