import { hostMutant } from '../mutant.ts';
import { changeState, isOfKind } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-state-fold'],
  description: 'forgets a revoked pair when making it anew is declined',
  change: (parts) =>
    changeState(parts, (right, records) => {
      const last = records.findLast((one) => isOfKind(one, 'pair_update'));
      const isDeclined = last?.body.transition === 'decline';
      return right.state === 'revoked' && isDeclined ? { ...right, state: null } : right;
    }),
});
