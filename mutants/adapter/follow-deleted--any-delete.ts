import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-deleted'],
  description: 'takes every Delete by an actor for its end',
  answer: answeringByRules({ deleteEnds: () => true }),
});
