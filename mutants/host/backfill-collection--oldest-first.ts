import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-collection'],
  description: 'shows the oldest of each page first',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/backfilled', ({ collectionPage }) => ({
      collectionPage: (url, page, totalItems, items) =>
        collectionPage(url, page, totalItems, items.toReversed()),
    })),
});
