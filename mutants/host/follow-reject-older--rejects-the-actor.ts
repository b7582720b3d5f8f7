import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-reject-older'],
  description: 'ends every Follow of the actor by a Reject of one',
  change: (parts) => withRules(parts, { rejectEnds: () => true }),
});
