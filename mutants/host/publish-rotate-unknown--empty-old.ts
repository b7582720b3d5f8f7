import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-unknown'],
  description: 'takes an empty text for no old key',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      const patch = isJsonObject(request) ? request.patch : undefined;
      return parts.checkRequest(
        isJsonObject(request) &&
          isJsonObject(patch) &&
          isJsonObject(patch.supersede) &&
          patch.supersede.old === ''
          ? { ...request, patch: { ...patch, supersede: {} } }
          : request,
        name,
        actor,
      );
    },
  }),
});
