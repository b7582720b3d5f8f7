import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-deleted'],
  description: 'does not know a Delete that embeds its actor',
  answer: answeringByRules({ deleteEnds: (word) => word.object === word.actor }),
});
