import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-undone'],
  description: 'lets the owner accept a Follow after all that was rejected',
  change: (parts) =>
    withRules(parts, {
      state: (_follow, accepting, ending) =>
        ending.some((word) => word.type !== 'Reject' || accepting.every(({ at }) => at < word.at))
          ? 'ended'
          : accepting.length > 0
            ? 'accepted'
            : 'open',
    }),
});
