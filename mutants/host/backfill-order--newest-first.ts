import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-order'],
  description: 'stores a page as it stands, the newest first',
  change: (parts) => ({
    ...parts,
    itemsAhead: (page, backfill) => parts.itemsAhead(page, backfill).toReversed(),
  }),
});
