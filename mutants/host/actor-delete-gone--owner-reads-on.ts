import { bearerToken } from '../../reference/host/authorize.ts';
import type { HostParts } from '../../reference/host/parts.ts';
import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-gone'],
  description: 'lets the owner read the inbox of a deleted actor',
  change: (parts) =>
    changeRoute(parts, 'GET /actors/:name/inbox', (right) => (request, services) => {
      const { kernel } = services;
      const holder = parts.findHolder(kernel, bearerToken(request.message.headers.authorization));
      const requireLiving: HostParts['requireLiving'] = (actor) =>
        actor && isDeleted(actor) && holder?.kind === 'actor' && holder.url === actor.url
          ? actor
          : parts.requireLiving(actor);
      return right(request, {
        ...services,
        kernel: { ...kernel, parts: { ...kernel.parts, requireLiving } },
      });
    }),
});
