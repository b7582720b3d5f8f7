import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-undo-received'],
  description: 'ignores an Undo that is dated before its Follow',
  change: (parts) =>
    withRules(parts, {
      undoEnds: (word, target, follow) =>
        word.published > target.published && word.published > follow.published,
    }),
});
