import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-clock'],
  description: 'counts forms that nobody signed',
  change: (parts) =>
    changeTables(parts, (right) => ({
      highestClock: (thread, actor) => {
        const forms = right.outlineThread(thread).map(({ id }) => right.find(id));
        const clocks = forms
          .filter((form) => form?.actor === actor)
          .map((form) => form?.clock ?? -1);
        return clocks.length === 0 ? undefined : Math.max(...clocks);
      },
    })),
});
