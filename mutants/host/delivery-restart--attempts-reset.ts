import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-restart'],
  description: 'begins to count failures anew after a restart',
  change: (parts) => ({
    ...parts,
    async openStore(folder) {
      const store = await parts.openStore(folder);
      return {
        ...store,
        readLog: async (after, limit) =>
          (await store.readLog(after, limit)).filter(({ kind }) => kind !== 'failed'),
      };
    },
  }),
});
