import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke'],
  description: 'answers the peer of a revoked pair as that of a paused one',
  change: (parts) => ({
    ...parts,
    forgetSecrets: (memory) => ({ ...parts.forgetSecrets(memory), accepted: memory.accepted }),
    judgeToken: (pair, hash, now) => {
      const state = pair.state === 'revoked' ? 'paused' : pair.state;
      return parts.judgeToken({ ...pair, state }, hash, now);
    },
  }),
});
