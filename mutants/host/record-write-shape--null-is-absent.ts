import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write-shape'],
  description: 'takes null for absent',
  change: (parts) => ({
    ...parts,
    readWriteRequest: (value) =>
      parts.readWriteRequest(
        isJsonObject(value)
          ? Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null))
          : value,
      ),
  }),
});
