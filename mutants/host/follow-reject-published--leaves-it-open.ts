import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-reject-published'],
  description: 'asks the owner again about a Follow that was rejected',
  change: (parts) =>
    withRules(parts, {
      state: (_follow, accepting, ending) =>
        ending.some(({ type }) => type !== 'Reject')
          ? 'ended'
          : accepting.length > 0 && ending.length === 0
            ? 'accepted'
            : 'open',
    }),
});
