import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['import-clock'],
  description: 'counts the records instead of their clocks',
  change: (parts) =>
    changeTables(parts, (right) => ({
      highestClock: (thread, actor) => {
        const forms = right.outlineThread(thread).map(({ id }) => right.find(id)!);
        const count = forms.filter((one) => one.actor === actor).length;
        return count === 0 ? undefined : count - 1;
      },
    })),
});
