import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write-shape'],
  description: 'drops parents that are given twice',
  change: (parts) => ({
    ...parts,
    readWriteRequest: (value) =>
      parts.readWriteRequest(
        isJsonObject(value) && Array.isArray(value['parents'])
          ? { ...value, parents: [...new Set(value['parents'])] }
          : value,
      ),
  }),
});
