import { hostMutant } from '../mutant.ts';

/** How many items were looked at last. */
let ahead = 0;

export default hostMutant({
  requirements: ['projection-backfill-state'],
  description: 'counts what is passed over as refused',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) => {
      if (entry.kind !== 'backfill-stored') return parts.foldBackfills(state, entry, surroundings);
      const more = Math.max(0, ahead - entry.stored - entry.refused);
      const refused = entry.refused + more;
      return parts.foldBackfills(state, { ...entry, refused }, surroundings);
    },
    itemsAhead: (page, backfill) => {
      const items = parts.itemsAhead(page, backfill);
      ahead = items.length;
      return items;
    },
  }),
});
