import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['http-operator-closed'],
  description: 'permits a context in a write',
  change: (parts) => ({
    ...parts,
    readWriteRequest: (value) =>
      parts.readWriteRequest(isJsonObject(value) ? without(value, '@context') : value),
  }),
});
