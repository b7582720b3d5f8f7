import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-push'],
  description: 'takes a hundred records at once',
  change: (parts) => ({
    ...parts,
    readRecordsRequest: (value) => {
      const asked = parts.readRecordsRequest(value);
      if (asked.kind === 'push' && asked.records.length > 100) {
        throw new ProtocolError('shape-invalid', 'too many records');
      }
      return asked;
    },
  }),
});
