import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-clock'],
  description: 'counts clocks by thread, over all actors',
  change: (parts) =>
    changeTables(parts, (right) => ({
      highestClock: (thread) => {
        const clocks = right.outlineThread(thread).map(({ clock }) => clock ?? -1);
        return clocks.length === 0 ? undefined : Math.max(...clocks);
      },
    })),
});
