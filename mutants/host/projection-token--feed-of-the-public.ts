import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-token'],
  description: 'shows the feed to who has no token',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /projections/:name', (_, request) =>
      request.parameters.name === 'feed'
        ? { requireHolder: (holder) => holder ?? { kind: 'actor', name: '', url: '' } }
        : {},
    ),
});
