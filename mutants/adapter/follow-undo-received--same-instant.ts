import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-undo-received'],
  description: 'ends by an Undo other Follows of the same instant',
  answer: answeringByRules({
    undoEnds: (word, target, follow) =>
      target.id === follow.id || word.published >= follow.published,
  }),
});
