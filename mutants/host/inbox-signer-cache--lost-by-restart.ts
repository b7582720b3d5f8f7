import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-cache'],
  description: 'forgets fetched actor documents over a restart',
  change: (parts) => ({
    ...parts,
    async openStore(folder) {
      const store = await parts.openStore(folder);
      return {
        ...store,
        readLog: async (after, limit) =>
          (await store.readLog(after, limit)).filter(({ kind }) => kind !== 'peer-fetched'),
      };
    },
  }),
});
