import { hostMutant } from '../mutant.ts';

const ends = new Map<string, number>();

export default hostMutant({
  requirements: ['pair-revoke'],
  description: 'lets tokens live for half a minute after a revoke',
  change: (parts) => ({
    ...parts,
    forgetSecrets: (memory) => {
      for (const { hash } of memory.accepted) ends.set(hash, parts.clock.now() + 30_000);
      return { ...parts.forgetSecrets(memory), accepted: memory.accepted };
    },
    judgeToken: (pair, hash, now) =>
      pair.state === 'revoked' && (ends.get(hash) ?? 0) > parts.clock.now()
        ? undefined
        : parts.judgeToken(pair, hash, now),
  }),
});
