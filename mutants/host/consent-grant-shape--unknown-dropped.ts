import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['consent-grant-shape'],
  description: 'drops members of a grant that it does not know',
  change: (parts) => ({
    ...parts,
    readGrant: (value) =>
      parts.readGrant(isJsonObject(value) ? without(value, 'thread', 'threads_', 'level') : value),
  }),
});
