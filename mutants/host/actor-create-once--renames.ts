import { isJsonObject } from '../../reference/core/json.ts';
import { findActor } from '../../reference/host/kernel.ts';
import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-once'],
  description: 'refuses a second Create, and takes over its profile',
  change: (parts) => ({
    ...parts,
    publish: (kernel, name, request) =>
      orElse(
        () => parts.publish(kernel, name, request),
        'conflict',
        (error) => {
          const local = findActor(kernel, name);
          if (
            local &&
            isJsonObject(request) &&
            isJsonObject(request.object) &&
            typeof request.object.summary === 'string'
          ) {
            kernel.state.actors.set(local.url, {
              ...local,
              profile: { ...local.profile, summary: request.object.summary },
            });
          }
          throw error;
        },
      ),
  }),
});
