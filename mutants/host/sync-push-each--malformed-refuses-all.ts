import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-push-each'],
  description: 'refuses a request in which something is no record',
  change: (parts) => ({
    ...parts,
    readRecordsRequest: (value) => {
      const asked = parts.readRecordsRequest(value);
      if (asked.kind === 'push' && !asked.records.every(isJsonObject)) {
        throw new ProtocolError('shape-invalid', 'no record');
      }
      return asked;
    },
  }),
});
