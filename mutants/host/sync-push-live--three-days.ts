import { formatTimestamp, timestampToMilliseconds } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-push-live'],
  description: 'takes what is signed with a key that was superseded three days ago at most',
  change: (parts) => ({
    ...parts,
    verifyRecord: (record, keys, received) => {
      const before =
        received === undefined ? undefined : timestampToMilliseconds(received) - 86_400_000;
      const judged = before === undefined ? undefined : formatTimestamp(before);
      return parts.verifyRecord(record, keys, judged);
    },
  }),
});
