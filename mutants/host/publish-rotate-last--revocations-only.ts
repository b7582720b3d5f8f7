import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-last'],
  description: 'looks at what is left only where a key is revoked',
  change: (parts) => ({
    ...parts,
    checkRemainingKeys: (keys, activity) => {
      if (isJsonObject(activity.patch) && activity.patch.revoke !== undefined)
        parts.checkRemainingKeys(keys, activity);
    },
  }),
});
