import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-reject-older'],
  description: 'ends by a Reject every Follow that is older than the Reject',
  answer: answeringByRules({
    rejectEnds: (word, target, follow) =>
      target.id === follow.id || word.published > follow.published,
  }),
});
