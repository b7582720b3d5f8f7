import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-deleted'],
  description: 'takes no notice of a Delete',
  change: (parts) => withRules(parts, { deleteEnds: () => false }),
});
