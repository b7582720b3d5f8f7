import { type JsonObject, isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-namespace'],
  description: 'puts a namespace of a write into lower case',
  change: (parts) => ({
    ...parts,
    readWriteRequest: (value) => {
      const namespace = isJsonObject(value) ? value['namespace'] : undefined;
      return parts.readWriteRequest(
        typeof namespace === 'string'
          ? { ...(value as JsonObject), namespace: namespace.toLowerCase() }
          : value,
      );
    },
  }),
});
