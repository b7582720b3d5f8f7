import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { overriding } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-resume'],
  description: 'does not go on with its sync pairs after a restart',
  change: (parts) =>
    changeStore(parts, ({ notes }) => {
      let isFirst = true;
      const list: typeof notes.list = (area, prefix) => {
        const isStart = isFirst && area === 'sync-pairs';
        if (isStart) isFirst = false;
        return isStart ? [] : notes.list(area, prefix);
      };
      return { notes: overriding(notes, { list }) };
    }),
});
