import { hostMutant } from '../mutant.ts';
import { changeState, isOfKind } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-state-fold'],
  description: 'counts a pair as revoked when any of its geneses is',
  change: (parts) =>
    changeState(parts, (right, records) => {
      const last = records.findLast((one) => isOfKind(one, 'pair_active'));
      const revoke = records.findLast((one) => isOfKind(one, 'pair.revoke'));
      const isLater =
        last !== undefined &&
        revoke !== undefined &&
        records.indexOf(revoke) > records.indexOf(last);
      return right.state === 'active' && isLater ? { ...right, state: 'revoked' } : right;
    }),
});
