import { changeOldNotes } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-restart'],
  description: 'forgets at a restart what waits',
  change: (parts) => changeOldNotes(parts, 'async-waiting', () => undefined),
});
