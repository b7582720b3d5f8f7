import { hostMutant } from '../mutant.ts';

/** How many items of a page were looked at last, by the Follow. */
const looked = new Map<string, number>();

export default hostMutant({
  requirements: ['projection-backfill-state'],
  description: 'counts what is passed over as refused',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) => {
      if (entry.kind !== 'backfill-stored') return parts.foldBackfills(state, entry, surroundings);
      const over = (looked.get(entry.follow) ?? 0) - entry.stored - entry.refused;
      const refused = entry.refused + Math.max(0, over);
      return parts.foldBackfills(state, { ...entry, refused }, surroundings);
    },
    itemsAhead: (page, backfill) => {
      const items = parts.itemsAhead(page, backfill);
      if (backfill.request.mode !== 'last-T') looked.set(backfill.follow, items.length);
      return items;
    },
  }),
});
