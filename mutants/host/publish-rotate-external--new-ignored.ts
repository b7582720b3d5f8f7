import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-external'],
  description: 'ignores a name that the request gives for the new key',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      const patch = isJsonObject(request) ? request.patch : undefined;
      return parts.checkRequest(
        isJsonObject(request) &&
          isJsonObject(patch) &&
          isJsonObject(patch.supersede) &&
          'new' in patch.supersede &&
          !('old' in patch.supersede)
          ? { ...request, patch: { ...patch, supersede: {} } }
          : request,
        name,
        actor,
      );
    },
  }),
});
