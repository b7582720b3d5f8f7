import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-expired'],
  description: 'says that a pair is paused whose token has expired',
  change: (parts) => ({
    ...parts,
    judgeToken: (pair, hash, now) => {
      const verdict = parts.judgeToken(pair, hash, now);
      const isOver = verdict === 'token_expired_renew_pair' && pair.state === 'paused';
      return isOver ? 'pair_paused' : verdict;
    },
  }),
});
