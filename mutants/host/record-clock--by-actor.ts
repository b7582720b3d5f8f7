import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-clock'],
  description: 'counts clocks by actor, over all threads',
  change: (parts) =>
    changeTables(parts, (right) => ({
      highestClock: (thread, actor) => {
        const threads = right.listThreads('', 1000);
        const clocks = threads.map((name) => right.highestClock(name, actor) ?? -1);
        const highest = Math.max(right.highestClock(thread, actor) ?? -1, ...clocks);
        return highest < 0 ? undefined : highest;
      },
    })),
});
