import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-reject-published'],
  description: 'ends by a Reject only the Follow that it names',
  answer: answeringByRules({ rejectEnds: (_word, target, follow) => target.id === follow.id }),
});
