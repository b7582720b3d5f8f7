import { hostMutant } from '../mutant.ts';
import { changeRelayStore } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-restart'],
  description: 'lets go of what is queued when it is stopped in order',
  change: (parts) =>
    changeRelayStore(parts, (right) => ({
      close: async () => {
        await right.transact((tables) => tables.removeEnded(Number.MAX_SAFE_INTEGER, 1_000_000));
        await right.close();
      },
    })),
});
