import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-order-free'],
  description: 'ignores an Undo that comes before the Follow that it names',
  change: (parts) =>
    withRules(parts, {
      undoEnds: (word, target, follow) =>
        word.at > target.at && (target.id === follow.id || word.published > follow.published),
    }),
});
