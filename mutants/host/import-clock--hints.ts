import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['import-clock'],
  description: 'goes on from forms that nobody signed',
  change: (parts) =>
    changeTables(parts, (right) => ({
      highestClock: (thread, actor) => {
        const forms = right.outlineThread(thread).map(({ id }) => right.find(id)!);
        const clocks = forms.filter((one) => one.actor === actor).map(({ clock }) => clock ?? 0);
        return clocks.length === 0 ? undefined : Math.max(...clocks);
      },
    })),
});
