import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['sync-records-shape'],
  description: 'answers the ids of a request that has both',
  change: (parts) => ({
    ...parts,
    readRecordsRequest: (value) =>
      parts.readRecordsRequest(
        isJsonObject(value) && value.ids !== undefined ? without(value, 'records') : value,
      ),
  }),
});
