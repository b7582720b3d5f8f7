import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-answer-followed'],
  description: 'lets the follower answer its own Follow',
  answer: answeringByRules({
    mayAnswer: (word, target) => [target.actor, target.object].includes(word.actor),
  }),
});
