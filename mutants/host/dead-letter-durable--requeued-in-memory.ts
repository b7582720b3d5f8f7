import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-durable'],
  description: 'forgets over a restart what was put into the queue again',
  change: (parts) => ({
    ...parts,
    async openStore(folder) {
      const store = await parts.openStore(folder);
      return {
        ...store,
        readLog: async (after, limit) =>
          (await store.readLog(after, limit)).filter(({ kind }) => kind !== 'requeued'),
      };
    },
  }),
});
