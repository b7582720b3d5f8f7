import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-update-self'],
  description: 'publishes Updates with a patch of actors of other hosts',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) =>
      isJsonObject(request) &&
      request.type === 'Update' &&
      typeof request.object === 'string' &&
      request.object.startsWith('http') &&
      !request.object.startsWith(actor.slice(0, actor.lastIndexOf('/')))
        ? { ...request, actor }
        : parts.checkRequest(request, name, actor),
  }),
});
