import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-restart'],
  description: 'attempts everything that is pending at once after a restart',
  change: (parts) => ({
    ...parts,
    async openStore(folder) {
      const store = await parts.openStore(folder);
      return {
        ...store,
        readLog: async (after, limit) =>
          (await store.readLog(after, limit)).map((entry) =>
            entry.kind === 'failed'
              ? { ...entry, data: { ...entry.data, nextAttemptAt: entry.at } }
              : entry,
          ),
      };
    },
  }),
});
