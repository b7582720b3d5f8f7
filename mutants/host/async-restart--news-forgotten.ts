import { changeOldNotes } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-restart'],
  description: 'forgets at a restart what had arrived and was in no envelope yet',
  change: (parts) => changeOldNotes(parts, 'async-news', () => undefined),
});
