import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-reject'],
  description: 'ends by a Reject only the Follow that it names',
  change: (parts) =>
    withRules(parts, { rejectEnds: (_word, target, follow) => target.id === follow.id }),
});
