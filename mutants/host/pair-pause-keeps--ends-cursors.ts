import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

let given = new Set<string>();
let isForgetful = false;

export default hostMutant({
  requirements: ['pair-pause-keeps'],
  description: 'does not know the cursors any more that it gave before a pause',
  change: (parts) => ({
    ...changeAnswer(parts, 'POST /v1/federation/pairs/:pairId/pause', (answer) => {
      given = new Set();
      isForgetful = true;
      return answer;
    }),
    sealCursor: (place, scope, key) => {
      const cursor = parts.sealCursor(place, scope, key);
      given.add(cursor);
      return cursor;
    },
    openCursor: (cursor, scope, key) =>
      isForgetful && !given.has(cursor) ? undefined : parts.openCursor(cursor, scope, key),
  }),
});
