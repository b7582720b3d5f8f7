import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-order-free'],
  description: 'ignores an Undo that comes before the Follow that it names',
  answer: answeringByRules({
    undoEnds: (word, target, follow) =>
      word.at > target.at && (target.id === follow.id || word.published > follow.published),
  }),
});
