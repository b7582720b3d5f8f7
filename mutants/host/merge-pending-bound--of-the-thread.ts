import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['merge-pending-bound'],
  description: 'counts all records of a thread',
  change: (parts) =>
    changeTables(parts, (right) => ({
      countPending: (thread) => right.countPending(thread) + right.countReady(thread),
    })),
});
