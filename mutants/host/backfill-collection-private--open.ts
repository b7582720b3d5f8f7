import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-collection-private'],
  description: 'lets anybody read it, because it was public where it came from',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/backfilled', () => ({
      requireOwner: () => undefined,
    })),
});
