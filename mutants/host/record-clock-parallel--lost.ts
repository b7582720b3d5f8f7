import type { StoredRecord } from '../../reference/host/records/record-tables.ts';
import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

const last = { thread: '', time: 0, together: 0 };

export default hostMutant({
  requirements: ['record-clock-parallel'],
  description: 'loses a record that is written together with others',
  change: (parts) =>
    changeTables(parts, (right) => ({
      insert: (entry, waits, anchor) => {
        const isTogether =
          entry.thread === last.thread && Date.now() === last.time && last.together++ % 5 === 4;
        last.thread = entry.thread;
        last.time = Date.now();
        return isTogether
          ? ({ ...entry, number: 0, arrival: right.lastArrival(), waits } as StoredRecord)
          : right.insert(entry, waits, anchor);
      },
    })),
});
