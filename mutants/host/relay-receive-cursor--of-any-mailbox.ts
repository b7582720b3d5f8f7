import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-cursor'],
  description: 'takes a cursor of another mailbox',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      sealCursor: (place, _did, key) => right.sealCursor(place, '', key),
      openCursor: (cursor, _did, key) => right.openCursor(cursor, '', key),
    })),
});
