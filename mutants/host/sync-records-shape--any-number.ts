import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-records-shape'],
  description: 'takes as many ids and records as fit into a request',
  change: (parts) => ({
    ...parts,
    readRecordsRequest: (value) => {
      if (!isJsonObject(value) || Object.keys(value).length !== 1) {
        return parts.readRecordsRequest(value);
      }
      const { ids, records } = value;
      if (Array.isArray(ids) && ids.length > 50) {
        parts.readRecordsRequest({ ids: ids.slice(0, 50) });
        return { kind: 'ids', ids: ids as string[] };
      }
      const isLong = Array.isArray(records) && records.length > 1000;
      return isLong ? { kind: 'push', records } : parts.readRecordsRequest(value);
    },
  }),
});
