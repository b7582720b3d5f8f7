import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['sync-records-shape'],
  description: 'drops members that it does not know',
  change: (parts) => ({
    ...parts,
    readRecordsRequest: (value) =>
      parts.readRecordsRequest(
        isJsonObject(value)
          ? without(
              value,
              ...Object.keys(value).filter((name) => name !== 'ids' && name !== 'records'),
            )
          : value,
      ),
  }),
});
