import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-order'],
  description: 'stores what is on a page in the order of the ids',
  change: (parts) => ({
    ...parts,
    itemsAhead: (page, backfill) =>
      parts.itemsAhead(page, backfill).sort((one, other) => (one.name < other.name ? -1 : 1)),
  }),
});
