import { formatTimestamp } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-history'],
  description: 'verifies what is old as if it were delivered now',
  change: (parts) => ({
    ...parts,
    verifyHistory: (activity, keys) =>
      parts.verifyActivity(activity, keys, formatTimestamp(parts.clock.now())),
  }),
});
