import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke'],
  description: 'ends no token that the peer has',
  change: (parts) => ({
    ...parts,
    forgetSecrets: (memory) => ({ ...parts.forgetSecrets(memory), accepted: memory.accepted }),
    judgeToken: (pair, hash, now) => {
      const state = pair.state === 'revoked' ? 'active' : pair.state;
      return parts.judgeToken({ ...pair, state }, hash, now);
    },
  }),
});
