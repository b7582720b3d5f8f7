import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-gone'],
  description: 'goes on serving the outbox of a deleted actor',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/outbox', () => ({
      requireLiving: (actor) => (actor && isDeleted(actor) ? actor : parts.requireLiving(actor)),
    })),
});
