import { type JsonObject, type JsonValue, isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-grant-shape'],
  description: 'takes lists in which something stands twice',
  change: (parts) => ({
    ...parts,
    readGrant: (value) => {
      if (!isJsonObject(value)) return parts.readGrant(value);
      const once = (list: JsonValue | undefined): object =>
        Array.isArray(list) ? [...new Set(list)] : (list as object);
      const changed = Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          name === 'threads' || name === 'hash_levels' ? once(member) : member,
        ]),
      );
      return parts.readGrant(changed as JsonObject);
    },
  }),
});
