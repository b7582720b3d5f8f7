import { formatTimestamp } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

const start = formatTimestamp(Date.now() - 86_400_000);

export default hostMutant({
  requirements: ['did-key'],
  description: 'counts a did:key as made when it is first seen',
  change: (parts) => ({
    ...parts,
    verifyRecord: (record, keys, received) =>
      parts.verifyRecord(
        record,
        keys.map((key) => (record.actor.startsWith('did:key:') ? { ...key, created: start } : key)),
        received,
      ),
  }),
});
