import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-cursor'],
  description: 'begins from the first one with a cursor that it does not know',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      openCursor: (cursor, did, key) => right.openCursor(cursor, did, key) ?? 0,
    })),
});
