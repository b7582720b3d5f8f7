import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-update-self'],
  description: 'looks only at an object that is a text',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) =>
      isJsonObject(request) &&
      request.type === 'Update' &&
      isJsonObject(request.object) &&
      request.object.id !== actor &&
      request.actor === undefined
        ? { ...request, actor }
        : parts.checkRequest(request, name, actor),
  }),
});
