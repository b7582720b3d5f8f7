import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-undo-published'],
  description: 'ends by an Undo only the Follow that it names',
  answer: answeringByRules({ undoEnds: (_word, target, follow) => target.id === follow.id }),
});
