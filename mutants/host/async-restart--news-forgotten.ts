import { changeOldNotes } from '../async-tools.ts';
import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-restart'],
  description: 'does not look at a restart what had arrived before it',
  change: (parts) => {
    let last = 0;
    const changed = changeStore(parts, (right) => {
      last = right.records.lastArrival();
      return {};
    });
    return changeOldNotes(changed, 'async-peers', (value) => ({
      ...value,
      scanned: Math.max(Number(value.scanned), last),
    }));
  },
});
