import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-deleted'],
  description: 'takes no notice of a Delete',
  answer: answeringByRules({ deleteEnds: () => false }),
});
