import { isJsonObject } from '../../reference/core/json.ts';
import { actorUrl } from '../../reference/host/kernel.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-shape'],
  description: 'looks at the target of a Move before the rest of its form',
  change: (parts) => ({
    ...parts,
    publish: async (kernel, name, request) => {
      if (isJsonObject(request) && request.type === 'Move' && typeof request.target === 'string') {
        const actor = actorUrl(kernel.config, name);
        await kernel.parts.checkMoveTarget(kernel, {
          ...kernel.parts.checkRequest(request, name, actor),
          actor,
        });
      }
      return parts.publish(kernel, name, request);
    },
  }),
});
