import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-update-later'],
  description: 'gives an Update a later time only where it changes keys',
  change: (parts) => ({
    ...parts,
    comesLater: (request) => {
      const { type, patch } = request;
      const isProfile = isJsonObject(patch) && !('add_publicKey' in patch) && !('revoke' in patch);
      return !(type === 'Update' && isProfile) && parts.comesLater(request);
    },
  }),
});
