import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-restart'],
  description: 'keeps only the last move of the clock over a restart',
  change: (parts) => ({
    ...parts,
    async openStore(folder) {
      const store = await parts.openStore(folder);
      return {
        ...store,
        readLog: async (after, limit) =>
          (await store.readLog(after, limit)).filter(
            ({ kind }, at, entries) =>
              kind !== 'clock-moved' || !entries.slice(at + 1).some((entry) => entry.kind === kind),
          ),
      };
    },
  }),
});
