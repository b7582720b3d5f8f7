import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-shape', 'conv-no-repair'],
  description: 'makes a list of a single tag',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      if (
        !isJsonObject(request) ||
        !isJsonObject(request.object) ||
        typeof request.object.tags !== 'string'
      )
        return parts.checkRequest(request, name, actor);
      return parts.checkRequest(
        { ...request, object: { ...request.object, tags: [request.object.tags] } },
        name,
        actor,
      );
    },
  }),
});
