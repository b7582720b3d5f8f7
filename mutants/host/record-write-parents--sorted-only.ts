import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write-parents'],
  description: 'takes parents in ascending order only',
  change: (parts) => ({
    ...parts,
    readWriteRequest: (value) => {
      const parents = isJsonObject(value) ? value['parents'] : undefined;
      if (Array.isArray(parents) && parents.join() !== [...parents].sort().join())
        throw new ProtocolError('shape-invalid', 'parents in another order');
      return parts.readWriteRequest(value);
    },
  }),
});
