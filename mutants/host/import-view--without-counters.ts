import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['import-view'],
  description: 'does not count what it imports',
  change: (parts) =>
    changeTables(parts, (right) => ({
      putCounterSlot: (thread, slot) =>
        void (slot.actor.startsWith('did:sync:') && right.putCounterSlot(thread, slot)),
    })),
});
