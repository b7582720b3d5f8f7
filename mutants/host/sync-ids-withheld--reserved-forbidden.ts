import { ProtocolError } from '../../reference/core/errors.ts';
import { isReservedThread } from '../../reference/core/record.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-ids-withheld'],
  description: 'refuses to look for records of reserved threads',
  change: (parts) => ({
    ...parts,
    findCrossing: (ids, pair, tools) => {
      const stored = ids.map((id) => tools.reader.find(id));
      if (stored.some((record) => record && isReservedThread(record.thread))) {
        throw new ProtocolError('thread-reserved', "the thread is the host's own");
      }
      return parts.findCrossing(ids, pair, tools);
    },
  }),
});
