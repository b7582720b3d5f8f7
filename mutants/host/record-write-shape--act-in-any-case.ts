import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write-shape'],
  description: 'takes an act in any case',
  change: (parts) => ({
    ...parts,
    readWriteRequest: (value) =>
      parts.readWriteRequest(
        isJsonObject(value) && typeof value['act'] === 'string'
          ? { ...value, act: value['act'].toUpperCase() }
          : value,
      ),
  }),
});
