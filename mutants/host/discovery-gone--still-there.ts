import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-gone'],
  description: 'goes on describing an actor that was deleted',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /.well-known/webfinger', () => ({
      requireLiving: (actor) => (actor && isDeleted(actor) ? actor : parts.requireLiving(actor)),
    })),
});
