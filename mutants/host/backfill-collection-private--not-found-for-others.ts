import { changePartsOfRoute, recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-collection-private'],
  description: 'tells another actor that there is no such collection',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/backfilled', ({ requireOwner }) => ({
      requireOwner: (holder, actor) => {
        try {
          requireOwner(holder, actor);
        } catch (error) {
          throw recode(error, 'forbidden', 'not-found');
        }
      },
    })),
});
