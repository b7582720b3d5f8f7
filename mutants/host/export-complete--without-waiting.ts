import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['export-complete'],
  description: 'leaves out what waits',
  change: (parts) =>
    changeTables(parts, (right) => ({
      readNumbered: (after, end, limit) =>
        right.readNumbered(after, end, limit).filter(({ waits }) => waits === 0),
    })),
});
