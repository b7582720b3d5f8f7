import { formatTimestamp } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-advance'],
  description: 'judges the keys of a delivery by the time of the system',
  change: (parts) => ({
    ...parts,
    verifyActivity: (activity, keys) =>
      parts.verifyActivity(activity, keys, formatTimestamp(Date.now())),
  }),
});
