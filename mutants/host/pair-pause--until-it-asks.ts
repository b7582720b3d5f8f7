import { hostMutant } from '../mutant.ts';

const seen = new Set<string>();

export default hostMutant({
  requirements: ['pair-pause'],
  description: 'takes the request of a paused peer for a resume',
  change: (parts) => ({
    ...parts,
    judgeToken: (pair, hash, now) => {
      const verdict = parts.judgeToken(pair, hash, now);
      if (verdict !== 'pair_paused') return verdict;
      if (seen.has(hash)) return undefined;
      seen.add(hash);
      return verdict;
    },
  }),
});
