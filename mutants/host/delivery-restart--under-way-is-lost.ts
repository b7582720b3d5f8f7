import { hostMutant } from '../mutant.ts';

const START = Date.now();
const lost = new Map<string, Map<string, { attempts: number }>>();

export default hostMutant({
  requirements: ['delivery-restart'],
  description: 'forgets over a restart what had not failed yet',
  change: (parts) => ({
    ...parts,
    foldDeliveryState(state, entry) {
      const next = parts.foldDeliveryState(state, entry);
      if (entry.kind !== 'enqueued' || Date.parse(entry.at) >= START) return next;
      for (const { pending } of next.values()) {
        for (const [key, { attempts }] of pending) if (attempts === 0) lost.set(key, pending);
      }
      return next;
    },
    async openStore(folder) {
      const store = await parts.openStore(folder);
      return {
        ...store,
        // The last thing that is read before the host begins to send.
        async readSecrets() {
          for (const [key, pending] of lost) {
            if (pending.get(key)?.attempts === 0) pending.delete(key);
          }
          return store.readSecrets();
        },
      };
    },
  }),
});
