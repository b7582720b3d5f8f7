import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-accept-following', 'follow-undo-published'],
  description:
    'plays what is known in the order of its times and ignores what names a later Follow',
  answer: answeringByRules({
    undoEnds: (word, target, follow) =>
      word.published > target.published && word.published > follow.published,
    accepts: (word, target, follow) => word.published > target.published && target.id === follow.id,
  }),
});
