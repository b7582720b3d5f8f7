import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-collection-private'],
  description: 'lets every holder of a token read it',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/backfilled', ({ requireHolder }) => ({
      requireOwner: (holder) => void requireHolder(holder),
    })),
});
