import { later } from '../../reference/host/pairs/rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-expired'],
  description: 'lets a token live for 90 days after its last use',
  change: (parts) => {
    const used = new Map<string, string>();
    return {
      ...parts,
      judgeToken: (pair, hash, now) => {
        const verdict = parts.judgeToken(pair, hash, now);
        const last = used.get(hash);
        if (verdict === undefined) used.set(hash, now);
        const isFresh = last !== undefined && now < later(last, parts.pairTimes.token);
        return verdict === 'token_expired_renew_pair' && isFresh ? undefined : verdict;
      },
    };
  },
});
