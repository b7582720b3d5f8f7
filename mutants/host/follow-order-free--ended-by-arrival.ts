import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-order-free'],
  description: 'ends by an Undo whatever Follow came before it',
  change: (parts) =>
    withRules(parts, {
      undoEnds: (word, target, follow) => target.id === follow.id || follow.at < word.at,
    }),
});
