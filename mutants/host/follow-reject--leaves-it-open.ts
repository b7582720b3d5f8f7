import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-reject'],
  description: 'takes a Reject for the end of the consent and leaves the Follow open',
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
