import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-shape'],
  description: 'fills in an empty object where the request has none',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) =>
      parts.checkRequest(
        isJsonObject(request) && typeof request.type === 'string' && !('object' in request)
          ? { ...request, object: '' }
          : request,
        name,
        actor,
      ),
  }),
});
