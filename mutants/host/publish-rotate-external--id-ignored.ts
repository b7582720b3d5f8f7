import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-external'],
  description: 'ignores an id that the request gives for the new key',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      const patch = isJsonObject(request) ? request.patch : undefined;
      return parts.checkRequest(
        isJsonObject(request) &&
          isJsonObject(patch) &&
          isJsonObject(patch.add_publicKey) &&
          'id' in patch.add_publicKey &&
          Object.keys(patch.add_publicKey).length === 1
          ? { ...request, patch: { ...patch, add_publicKey: {} } }
          : request,
        name,
        actor,
      );
    },
  }),
});
