import { isJsonObject } from '../../reference/core/json.ts';
import { actorUrl } from '../../reference/host/kernel.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-actor-mismatch'],
  description: 'writes its own actor where the one in the request does not exist',
  change: (parts) => ({
    ...parts,
    publish: (kernel, name, request) =>
      parts.publish(
        kernel,
        name,
        isJsonObject(request) &&
          typeof request.actor === 'string' &&
          !kernel.state.actors.has(request.actor)
          ? { ...request, actor: actorUrl(kernel.config, name) }
          : request,
      ),
  }),
});
