import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-order-free'],
  description: 'ends by a Reject or an Undo other Follows of the same instant too',
  change: (parts) =>
    withRules(parts, {
      undoEnds: (word, target, follow) =>
        target.id === follow.id || word.published >= follow.published,
      rejectEnds: (_word, target, follow) => target.published >= follow.published,
    }),
});
