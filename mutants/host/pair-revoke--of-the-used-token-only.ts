import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke'],
  description: 'ends only the newest token of a pair',
  change: (parts) => ({
    ...parts,
    forgetSecrets: (memory) => ({
      ...parts.forgetSecrets(memory),
      accepted: memory.accepted.slice(0, -1),
    }),
    judgeToken: (pair, hash, now) => {
      const state = pair.state === 'revoked' ? 'active' : pair.state;
      return parts.judgeToken({ ...pair, state }, hash, now);
    },
  }),
});
