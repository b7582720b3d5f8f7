import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-undo-follower'],
  description: 'takes an Undo from the followed actor too',
  answer: answeringByRules({
    mayUndo: (word, target) => [target.actor, target.object].includes(word.actor),
  }),
});
