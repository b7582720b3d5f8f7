import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['merge-pending'],
  description: 'shows records whose parents are missing',
  change: (parts) =>
    changeTables(parts, (right) => ({
      insert: (entry, _waits, ...rest) => right.insert(entry, 0, ...rest),
      setWaits: () => undefined,
    })),
});
