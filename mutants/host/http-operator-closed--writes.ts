import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-operator-closed'],
  description: 'drops members of a write that it does not know',
  change: (parts) => ({
    ...parts,
    readWriteRequest: (value) => {
      const known = ['thread', 'act', 'body', 'kind', 'data_type', 'namespace', 'parents'];
      return parts.readWriteRequest(
        isJsonObject(value)
          ? Object.fromEntries(Object.entries(value).filter(([name]) => known.includes(name)))
          : value,
      );
    },
  }),
});
