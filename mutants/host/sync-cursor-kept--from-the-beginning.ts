import { hostMutant } from '../mutant.ts';

const given = new Set<string>();

export default hostMutant({
  requirements: ['sync-cursor-kept'],
  description: 'takes cursors of an earlier life for the beginning',
  change: (parts) => ({
    ...parts,
    sealCursor: (place, scope, key) => {
      const cursor = parts.sealCursor(place, scope, key);
      given.add(cursor);
      return cursor;
    },
    openCursor: (cursor, scope, key) => {
      const place = parts.openCursor(cursor, scope, key);
      return place && !given.has(cursor) ? { ...place, arrival: 0 } : place;
    },
  }),
});
