import { hostMutant } from '../mutant.ts';
import { changeState, isOfKind } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-state-fold'],
  description: 'resumes a pair to what it was before the pause',
  change: (parts) =>
    changeState(parts, (right, records) => {
      const updates = records
        .filter((one) => isOfKind(one, 'pair_update'))
        .map(({ body }) => body.transition)
        .filter((name) => ['degrade', 'recover', 'pause', 'resume'].includes(String(name)));
      const isBack = updates.slice(-3).join() === 'degrade,pause,resume';
      return right.state === 'active' && isBack ? { ...right, state: 'degraded' } : right;
    }),
});
