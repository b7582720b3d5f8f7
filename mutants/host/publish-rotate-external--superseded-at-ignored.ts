import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-external'],
  description: 'ignores an unknown member beside the purpose',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      const patch = isJsonObject(request) ? request.patch : undefined;
      return parts.checkRequest(
        isJsonObject(request) &&
          isJsonObject(patch) &&
          isJsonObject(patch.add_publicKey) &&
          'purpose' in patch.add_publicKey &&
          'superseded_at' in patch.add_publicKey
          ? {
              ...request,
              patch: { ...patch, add_publicKey: { purpose: patch.add_publicKey.purpose! } },
            }
          : request,
        name,
        actor,
      );
    },
  }),
});
