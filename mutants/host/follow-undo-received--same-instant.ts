import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-undo-received'],
  description: 'ends by an Undo other Follows of the same instant',
  change: (parts) =>
    withRules(parts, {
      undoEnds: (word, target, follow) =>
        target.id === follow.id || word.published >= follow.published,
    }),
});
