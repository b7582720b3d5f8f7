import { withRules } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-deleted'],
  description: 'lets the Follow of a deleted actor count that comes after the Delete',
  change: (parts) =>
    withRules(parts, {
      deleteEnds: (word, follow) => word.object === word.actor && follow.at < word.at,
    }),
});
