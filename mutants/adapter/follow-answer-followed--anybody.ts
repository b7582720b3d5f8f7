import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-answer-followed'],
  description: 'takes an answer from anybody',
  answer: answeringByRules({ mayAnswer: () => true }),
});
