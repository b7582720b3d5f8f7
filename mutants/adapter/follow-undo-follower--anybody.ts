import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-undo-follower'],
  description: 'takes an Undo from anybody',
  answer: answeringByRules({ mayUndo: () => true }),
});
