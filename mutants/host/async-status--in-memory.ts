import { changeOldNotes } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-status'],
  description: 'counts what came since the start',
  change: (parts) => changeOldNotes(parts, 'async-inbound', () => undefined),
});
