import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-grant'],
  description: 'writes the levels in the order in which they were asked for',
  change: (parts) => ({
    ...parts,
    readGrant: (value) => {
      const body = parts.readGrant(value);
      const asked = isJsonObject(value) ? value.hash_levels : undefined;
      return asked === undefined ? body : { ...body, hash_levels: asked };
    },
  }),
});
