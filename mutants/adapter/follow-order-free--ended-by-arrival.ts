import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-order-free'],
  description: 'ends by an Undo whatever Follow came before it',
  answer: answeringByRules({
    undoEnds: (word, target, follow) => target.id === follow.id || follow.at < word.at,
  }),
});
