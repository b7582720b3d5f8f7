import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-self'],
  description: 'publishes the Move of whomever the object names',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      if (!isJsonObject(request) || request.type !== 'Move' || request.object === name)
        return parts.checkRequest(request, name, actor);
      return { ...parts.checkRequest({ ...request, type: 'Note' }, name, actor), type: 'Move' };
    },
  }),
});
