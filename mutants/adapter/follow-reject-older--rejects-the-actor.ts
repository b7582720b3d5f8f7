import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-reject-older'],
  description: 'ends every Follow of the actor by a Reject of one',
  answer: answeringByRules({ rejectEnds: () => true }),
});
