import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-ids'],
  description: 'takes fewer than fifty ids',
  change: (parts) => ({
    ...parts,
    readRecordsRequest: (value) => {
      const asked = parts.readRecordsRequest(value);
      if (asked.kind === 'ids' && asked.ids.length >= 50) {
        throw new ProtocolError('shape-invalid', 'too many ids');
      }
      return asked;
    },
  }),
});
