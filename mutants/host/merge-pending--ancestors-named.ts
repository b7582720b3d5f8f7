import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['merge-pending'],
  description: 'names waiting parents as missing too',
  change: (parts) =>
    changeTables(parts, (right) => ({
      listPending: (thread) => {
        const pending = right.listPending(thread);
        const waiting = new Set(pending.map(({ id }) => id));
        return pending.map(({ id }) => {
          const { parents = [] } = JSON.parse(right.find(id)!.text) as { parents?: string[] };
          return {
            id,
            missing: parents.filter((parent) => waiting.has(parent) || !right.placeOf(parent)),
          };
        });
      },
    })),
});
