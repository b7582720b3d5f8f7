import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-gone'],
  description: 'shows a deleted actor without followers',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/followers', () => ({
      requireLiving: (actor) => (actor && isDeleted(actor) ? actor : parts.requireLiving(actor)),
    })),
});
