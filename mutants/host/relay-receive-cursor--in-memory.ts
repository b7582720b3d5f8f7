import { randomBytes } from 'node:crypto';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

const secret = randomBytes(32);

export default hostMutant({
  requirements: ['relay-receive-cursor'],
  description: 'forgets its cursors when it is started again',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      sealCursor: (place, did) => right.sealCursor(place, did, secret),
      openCursor: (cursor, did) => right.openCursor(cursor, did, secret),
    })),
});
