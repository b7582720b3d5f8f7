import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-pending-inbound'],
  description: 'counts an actor as a follower as soon as it asks',
  answer: answeringByRules({
    state: (_follow, _accepting, ending) => (ending.length > 0 ? 'ended' : 'accepted'),
  }),
});
