import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-reject-older'],
  description: 'ends by a Reject every Follow that is older than the Reject',
  change: (parts) =>
    withRules(parts, {
      rejectEnds: (word, target, follow) =>
        target.id === follow.id || word.published > follow.published,
    }),
});
