import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-peer-down'],
  description: 'refuses a Follow of an actor whose document it cannot fetch',
  change: (parts) => ({
    ...parts,
    publish: async (kernel, name, request) => {
      if (
        isJsonObject(request) &&
        request.type === 'Follow' &&
        typeof request.object === 'string'
      ) {
        await parts
          .fetchActorDocument(request.object, kernel.transport, parts.parseBody)
          .catch(() => {
            throw new ProtocolError('peer-unavailable', 'it cannot be reached');
          });
      }
      return parts.publish(kernel, name, request);
    },
  }),
});
