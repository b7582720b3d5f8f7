import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-durable'],
  description: 'tries dead letters again after a restart',
  change: (parts) => ({
    ...parts,
    async openStore(folder) {
      const store = await parts.openStore(folder);
      return {
        ...store,
        readLog: async (after, limit) =>
          (await store.readLog(after, limit)).filter(({ kind }) => kind !== 'dead-lettered'),
      };
    },
  }),
});
