import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-self'],
  description: 'writes the URL of the publisher over whatever a Move names',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) =>
      parts.checkRequest(
        isJsonObject(request) && request.type === 'Move' ? { ...request, object: actor } : request,
        name,
        actor,
      ),
  }),
});
