import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-deleted'],
  description: 'takes every Delete by an actor for its end',
  change: (parts) => withRules(parts, { deleteEnds: () => true }),
});
