import { randomBytes } from 'node:crypto';
import { hostMutant } from '../mutant.ts';

const secret = randomBytes(64);

export default hostMutant({
  requirements: ['sync-cursor-kept'],
  description: 'writes cursors with a secret that each life of the process has anew',
  change: (parts) => ({
    ...parts,
    sealCursor: (place, scope) => parts.sealCursor(place, scope, secret),
    openCursor: (cursor, scope) => parts.openCursor(cursor, scope, secret),
  }),
});
