import { hostMutant } from '../mutant.ts';

const targets = new Map<string, string>();

export default hostMutant({
  requirements: ['sync-cursor-invalid'],
  description: 'shows as much to whoever has a cursor as to whom it was given',
  change: (parts) => ({
    ...parts,
    sealCursor: (place, scope, key) => {
      const cursor = parts.sealCursor(place, scope, key);
      targets.set(cursor, scope.pairId);
      return cursor;
    },
    openCursor: (cursor, scope, key) => {
      const pairId = targets.get(cursor) ?? scope.pairId;
      const place = parts.openCursor(cursor, { ...scope, pairId }, key);
      if (!place && targets.has(cursor)) throw new Error('a cursor of another thread');
      return place;
    },
  }),
});
