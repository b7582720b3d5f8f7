import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['merge-pending'],
  description: 'lists what waits in the order in which it came',
  change: (parts) =>
    changeTables(parts, (right) => ({
      listPending: (thread) =>
        [...right.listPending(thread)].sort(
          (a, b) => right.find(a.id)!.number - right.find(b.id)!.number,
        ),
    })),
});
