import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['consent-grant'],
  description: 'leaves the levels out of the record where the request did',
  change: (parts) => ({
    ...parts,
    readGrant: (value) => {
      const body = parts.readGrant(value);
      return isJsonObject(value) && value.hash_levels === undefined
        ? without(body, 'hash_levels')
        : body;
    },
  }),
});
