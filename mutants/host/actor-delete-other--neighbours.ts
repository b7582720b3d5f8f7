import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-other'],
  description: 'publishes the Delete of another actor of the host',
  change: (parts, { base }) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      const object = isJsonObject(request) ? request.object : undefined;
      const isNear =
        isJsonObject(request) &&
        request.type === 'Delete' &&
        typeof object === 'string' &&
        object.startsWith(`${base}/actors/`) &&
        object !== actor;
      if (!isNear) return parts.checkRequest(request, name, actor);
      return { ...parts.checkRequest({ ...request, type: 'Note' }, name, actor), type: 'Delete' };
    },
  }),
});
