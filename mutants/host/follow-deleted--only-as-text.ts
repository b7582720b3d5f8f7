import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-deleted'],
  description: 'does not know a Delete that embeds its actor',
  change: (parts) => withRules(parts, { deleteEnds: (word) => word.object === word.actor }),
});
