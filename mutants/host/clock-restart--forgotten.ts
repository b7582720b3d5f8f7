import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-restart'],
  description: 'forgets over a restart by how much the clock was moved',
  change: (parts) => ({
    ...parts,
    async openStore(folder) {
      const store = await parts.openStore(folder);
      return {
        ...store,
        readLog: async (after, limit) =>
          (await store.readLog(after, limit)).filter(({ kind }) => kind !== 'clock-moved'),
      };
    },
  }),
});
