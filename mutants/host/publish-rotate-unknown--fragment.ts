import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-unknown'],
  description: 'takes the name of a key without the URL',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      const patch = isJsonObject(request) ? request.patch : undefined;
      return parts.checkRequest(
        isJsonObject(request) &&
          isJsonObject(patch) &&
          typeof patch.revoke === 'string' &&
          /^key-\d+$/.test(patch.revoke)
          ? { ...request, patch: { ...patch, revoke: `${actor}#${patch.revoke}` } }
          : request,
        name,
        actor,
      );
    },
  }),
});
