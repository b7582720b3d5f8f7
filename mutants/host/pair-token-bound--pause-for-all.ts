import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-bound'],
  description: 'pauses all peers with one of them',
  change: (parts) => {
    const paused = new Map<string, boolean>();
    return {
      ...parts,
      foldPair: (records, self, pairId) => {
        const right = parts.foldPair(records, self, pairId);
        paused.set(pairId, right.state === 'paused');
        return right;
      },
      judgeToken: (pair, hash, now) =>
        parts.judgeToken(pair, hash, now) ??
        ([...paused.values()].includes(true) ? 'pair_paused' : undefined),
    };
  },
});
