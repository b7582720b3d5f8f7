import { hostMutant } from '../mutant.ts';

const given = new Set<string>();

export default hostMutant({
  requirements: ['sync-cursor-kept'],
  description: 'forgets cursors of an earlier life',
  change: (parts) => ({
    ...parts,
    sealCursor: (place, scope, key) => {
      const cursor = parts.sealCursor(place, scope, key);
      given.add(cursor);
      return cursor;
    },
    openCursor: (cursor, scope, key) =>
      given.has(cursor) ? parts.openCursor(cursor, scope, key) : undefined,
  }),
});
