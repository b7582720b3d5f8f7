import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-scope'],
  description: 'shows delivery-state of all actors to each of them',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /projections/:name', (_, request) =>
      request.parameters.name === 'delivery-state'
        ? { requireHolder: (holder) => (parts.requireHolder(holder), { kind: 'operator' }) }
        : {},
    ),
});
