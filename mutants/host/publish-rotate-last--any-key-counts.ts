import { isJsonObject, type JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-last'],
  description: 'counts keys that may only rotate',
  change: (parts) => ({
    ...parts,
    checkRemainingKeys: (keys, activity) => {
      const patch = activity.patch as JsonObject;
      if (
        !isJsonObject(patch.add_publicKey) ||
        !JSON.stringify(patch.add_publicKey.purpose).includes('rotate-key')
      )
        parts.checkRemainingKeys(keys, activity);
    },
  }),
});
