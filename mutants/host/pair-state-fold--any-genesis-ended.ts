import { hostMutant } from '../mutant.ts';
import { changeState, isOfKind } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-state-fold'],
  description: 'ends a pair by the revoke record of an earlier genesis',
  change: (parts) =>
    changeState(parts, (right, records) => {
      const last = records.at(-1);
      const isEnd = last !== undefined && isOfKind(last, 'pair.revoke');
      return isEnd && right.state === 'active' ? { ...right, state: 'revoked' } : right;
    }),
});
