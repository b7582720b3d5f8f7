import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-reject'],
  description: 'ends by a Reject other Follows of the same instant',
  answer: answeringByRules({
    rejectEnds: (_word, target, follow) => target.published >= follow.published,
  }),
});
