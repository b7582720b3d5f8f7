import { changeOldNotes } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-restart'],
  description: 'forgets at a restart how often it failed',
  change: (parts) =>
    changeOldNotes(parts, 'async-waiting', (value) => ({
      ...value,
      attempts: 0,
      nextAttemptAt: null,
    })),
});
