import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['merge-pending-bound'],
  description: 'counts the waiting records of all threads',
  change: (parts) =>
    changeTables(parts, (right) => ({
      countPending: () =>
        right.listThreads('', 1000).reduce((sum, thread) => sum + right.countPending(thread), 0),
    })),
});
