import { isJsonObject } from '../../reference/core/json.ts';
import { isActorId } from '../../reference/core/urls.ts';
import { toPeerRefusal } from '../../reference/host/peers.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-peer-down'],
  description: 'looks at the target of whatever names one before it publishes',
  change: (parts) => ({
    ...parts,
    publish: async (kernel, name, request) => {
      const target = isJsonObject(request) && request.type !== 'Move' ? request.object : undefined;
      if (isActorId(target) && !target.startsWith(kernel.config.base)) {
        await parts
          .fetchActorDocument(target, kernel.transport, kernel.parts.parseBody)
          .catch((error: unknown) => {
            throw toPeerRefusal(error);
          });
      }
      return parts.publish(kernel, name, request);
    },
  }),
});
