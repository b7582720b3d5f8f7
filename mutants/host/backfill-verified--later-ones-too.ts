import { formatTimestamp } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-verified'],
  description: 'stores what was published between the Accept and the reading',
  change: (parts) => ({
    ...parts,
    judgeCandidate: async (item, backfill, keys, kernel) => {
      const accepted = formatTimestamp(parts.clock.now());
      return parts.judgeCandidate(item, { ...backfill, accepted }, keys, kernel);
    },
  }),
});
