import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-deleted'],
  description: 'lets the Follow of a deleted actor count that comes after the Delete',
  answer: answeringByRules({
    deleteEnds: (word, follow) => word.object === word.actor && follow.at < word.at,
  }),
});
