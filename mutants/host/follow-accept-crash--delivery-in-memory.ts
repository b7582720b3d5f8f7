import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-crash'],
  description: 'writes the delivery of an Accept a moment after the Accept itself',
  change: (parts) => ({
    ...parts,
    async openStore(folder) {
      const store = await parts.openStore(folder);
      return {
        ...store,
        // What is lost by a sudden death is what was written in the last moment before it.
        readLog: async (after, limit) =>
          (await store.readLog(after, limit)).map((entry, index, entries) =>
            entry.kind === 'enqueued' && /"type":"Accept"/.test(entries[index - 1]?.body ?? '')
              ? { ...entry, data: { ...entry.data, recipients: [] } }
              : entry,
          ),
      };
    },
  }),
});
