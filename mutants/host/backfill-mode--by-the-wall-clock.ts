import { formatTimestamp } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'reckons last-T from the time at which it reads',
  change: (parts) => ({
    ...parts,
    selects: (backfill, activity) =>
      parts.selects({ ...backfill, accepted: formatTimestamp(parts.clock.now()) }, activity),
  }),
});
