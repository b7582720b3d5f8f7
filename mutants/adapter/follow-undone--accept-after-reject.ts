import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-undone'],
  description: 'lets the owner accept a Follow after all that was rejected',
  answer: answeringByRules({
    state: (_follow, accepting, ending) =>
      ending.some((word) => word.type !== 'Reject' || accepting.every(({ at }) => at < word.at))
        ? 'ended'
        : accepting.length > 0
          ? 'accepted'
          : 'open',
  }),
});
