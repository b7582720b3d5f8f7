import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-reject-older'],
  description: 'ends by a Reject every Follow that was published before the Reject came',
  change: (parts) =>
    withRules(parts, {
      rejectEnds: (word, target, follow) => target.id === follow.id || follow.at < word.at,
    }),
});
