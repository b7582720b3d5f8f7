import { formatTimestamp, timestampToMilliseconds } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'selects for last-T what is exactly as old as the duration',
  change: (parts) => ({
    ...parts,
    selects: (backfill, activity) => {
      const later = timestampToMilliseconds(activity.published) + 1;
      return parts.selects(backfill, { ...activity, published: formatTimestamp(later) });
    },
  }),
});
