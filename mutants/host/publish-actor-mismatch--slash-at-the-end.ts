import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-actor-mismatch'],
  description: 'takes the URL of the actor with a slash behind it',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) =>
      parts.checkRequest(
        isJsonObject(request) && request.actor === `${actor}/` ? { ...request, actor } : request,
        name,
        actor,
      ),
  }),
});
