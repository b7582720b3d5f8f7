import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-reject-published'],
  description: 'asks the owner again about a Follow that was rejected',
  answer: answeringByRules({
    state: (_follow, accepting, ending) =>
      ending.some(({ type }) => type !== 'Reject')
        ? 'ended'
        : accepting.length > 0 && ending.length === 0
          ? 'accepted'
          : 'open',
  }),
});
