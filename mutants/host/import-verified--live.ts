import { formatTimestamp } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-verified'],
  description: 'judges an import as live',
  change: (parts) => ({
    ...parts,
    verifyRecord: (record, keys, received) =>
      parts.verifyRecord(record, keys, received ?? formatTimestamp(parts.clock.now())),
  }),
});
