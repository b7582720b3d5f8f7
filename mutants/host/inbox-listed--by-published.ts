import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-listed'],
  description: 'lists the inbox by the time of publication',
  change: (parts) => ({
    ...parts,
    async openStore(folder) {
      const store = await parts.openStore(folder);
      return {
        ...store,
        async readStream(stream, from, to) {
          const entries = await store.readStream(stream, from, to);
          if (!stream.startsWith('inbox ')) return entries;
          const time = (body: string | undefined) =>
            /"published":\s*"([^"]*)"/.exec(body ?? '')?.[1] ?? '';
          return [...entries].sort((a, b) => (time(a.body) < time(b.body) ? -1 : 1));
        },
      };
    },
  }),
});
