import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-gone'],
  description: 'shows a deleted actor as following nobody',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/following', () => ({
      requireLiving: (actor) => (actor && isDeleted(actor) ? actor : parts.requireLiving(actor)),
    })),
});
