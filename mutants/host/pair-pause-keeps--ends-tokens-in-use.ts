import { hostMutant } from '../mutant.ts';

const ended = new Set<string>();

export default hostMutant({
  requirements: ['pair-pause-keeps'],
  description: 'ends the tokens that are used during a pause',
  change: (parts) => ({
    ...parts,
    judgeToken: (pair, hash, now) => {
      const verdict = parts.judgeToken(pair, hash, now);
      if (verdict === 'pair_paused') ended.add(hash);
      return verdict === undefined && ended.has(hash) ? 'unauthorized' : verdict;
    },
  }),
});
