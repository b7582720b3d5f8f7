import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write'],
  description: 'gives every record without a kind the same one',
  change: (parts) => ({
    ...parts,
    readWriteRequest: (value) => {
      const request = parts.readWriteRequest(value);
      return isJsonObject(value) && 'kind' in value
        ? request
        : { ...request, kind: 'core.know.v1' };
    },
  }),
});
