import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-artifacts'],
  description: 'does not show a deleted actor its private activities',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /artifacts/:id', () => ({
      findHolder: (kernel, token) => {
        const holder = parts.findHolder(kernel, token);
        const actor = holder?.kind === 'actor' ? kernel.state.actors.get(holder.url) : undefined;
        return actor && isDeleted(actor) ? undefined : holder;
      },
    })),
});
