import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['merge-equivocation'],
  description: 'does not count what waits',
  change: (parts) =>
    changeTables(parts, (right) => ({
      listSharedClocks: (thread) =>
        right.listSharedClocks(thread).filter((id) => right.placeOf(id)?.waits === 0),
    })),
});
