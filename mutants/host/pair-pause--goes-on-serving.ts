import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-pause'],
  description: 'pauses its own pulls only',
  change: (parts) => ({
    ...parts,
    judgeToken: (pair, hash, now) => {
      const verdict = parts.judgeToken(pair, hash, now);
      return verdict === 'pair_paused' ? undefined : verdict;
    },
  }),
});
