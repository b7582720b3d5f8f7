import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['import-view'],
  description: 'keeps one of several records with the same clock',
  change: (parts) =>
    changeTables(parts, (right) => ({
      outlineThread: (thread) => [
        ...new Map(right.outlineThread(thread).map((one) => [one.clock ?? one.id, one])).values(),
      ],
    })),
});
