import { isJsonObject } from '../../reference/core/json.ts';
import { isActorId } from '../../reference/core/urls.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-other'],
  description: 'publishes the Delete of an actor of another host',
  change: (parts, { base }) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      const isAway =
        isJsonObject(request) &&
        request.type === 'Delete' &&
        isActorId(request.object) &&
        !String(request.object).startsWith(base);
      if (!isAway) return parts.checkRequest(request, name, actor);
      return { ...parts.checkRequest({ ...request, type: 'Note' }, name, actor), type: 'Delete' };
    },
  }),
});
