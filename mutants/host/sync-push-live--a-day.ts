import { formatTimestamp, timestampToMilliseconds } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-push-live'],
  description: 'takes what is signed with a key that was superseded a day ago at most',
  change: (parts) => ({
    ...parts,
    verifyRecord: (record, keys, received) => {
      const later =
        received === undefined ? undefined : timestampToMilliseconds(received) + 86_400_000;
      return parts.verifyRecord(
        record,
        keys,
        later === undefined ? undefined : formatTimestamp(later),
      );
    },
  }),
});
