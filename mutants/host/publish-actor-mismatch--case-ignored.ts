import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-actor-mismatch'],
  description: 'compares the actor without regard to case',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) =>
      parts.checkRequest(
        isJsonObject(request) && String(request.actor).toLowerCase() === actor
          ? { ...request, actor }
          : request,
        name,
        actor,
      ),
  }),
});
