import { later } from '../../reference/host/pairs/rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-expired'],
  description: 'ends a token one day before its end',
  change: (parts) => ({
    ...parts,
    judgeToken: (pair, hash, now) => parts.judgeToken(pair, hash, later(now, 86_400_000)),
  }),
});
