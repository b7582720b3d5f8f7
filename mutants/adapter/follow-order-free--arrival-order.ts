import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-order-free'],
  description: 'ignores what names a Follow that has not come yet',
  answer: answeringByRules({
    undoEnds: (word, target, follow) =>
      word.at > target.at && (target.id === follow.id || word.published > follow.published),
    rejectEnds: (word, target, follow) =>
      word.at > target.at && (target.id === follow.id || target.published > follow.published),
    accepts: (word, target, follow) => word.at > target.at && target.id === follow.id,
  }),
});
