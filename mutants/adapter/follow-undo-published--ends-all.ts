import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-undo-published'],
  description: 'ends by an Undo every Follow of the same actor',
  answer: answeringByRules({ undoEnds: () => true }),
});
