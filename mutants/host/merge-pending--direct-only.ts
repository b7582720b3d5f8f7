import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['merge-pending'],
  description: 'lists only those whose own parents are missing',
  change: (parts) =>
    changeTables(parts, (right) => ({
      listPending: (thread) =>
        right.listPending(thread).filter(({ missing }) => missing.length > 0),
    })),
});
