import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

const imported = new Set<string>();

export default hostMutant({
  requirements: ['import-clock'],
  description: 'counts only records that it wrote itself',
  change: (parts) => ({
    ...changeTables(parts, (right) => ({
      highestClock: (thread, actor) => {
        const own = right
          .outlineThread(thread)
          .map(({ id }) => right.find(id)!)
          .filter((one) => one.level === 0 && one.actor === actor && !imported.has(one.id));
        return own.length === 0 ? undefined : Math.max(...own.map(({ clock }) => clock ?? 0));
      },
    })),
    isSettled: (form, held) => parts.isSettled(form, held),
    verifyRecord: async (record, keys, received) => {
      await parts.verifyRecord(record, keys, received);
      imported.add(record.id);
    },
  }),
});
