import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-undo-received'],
  description: 'ignores an Undo that is dated before its Follow',
  answer: answeringByRules({
    undoEnds: (word, target, follow) =>
      word.published > target.published && word.published > follow.published,
  }),
});
