import { hostMutant } from '../mutant.ts';

const ends = new Map<string, number>();

export default hostMutant({
  requirements: ['pair-revoke-ends'],
  description: 'lets tokens live for half a minute after a notice',
  change: (parts) => ({
    ...parts,
    dropEnded: (change) => {
      const { accepted } = change.memory;
      for (const { hash } of accepted) ends.set(hash, parts.clock.now() + 30_000);
      parts.dropEnded(change);
      change.memory = { ...change.memory, accepted };
    },
    judgeToken: (pair, hash, now) =>
      pair.state === 'revoked' && (ends.get(hash) ?? 0) > parts.clock.now()
        ? undefined
        : parts.judgeToken(pair, hash, now),
  }),
});
