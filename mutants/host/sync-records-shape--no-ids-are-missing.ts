import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-records-shape'],
  description: 'names as missing what is no id',
  change: (parts) => ({
    ...parts,
    readRecordsRequest: (value) => {
      const ids = isJsonObject(value) ? value.ids : undefined;
      const isTexts = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
      return isTexts && ids.length > 0 && ids.length <= 50
        ? { kind: 'ids', ids }
        : parts.readRecordsRequest(value);
    },
  }),
});
