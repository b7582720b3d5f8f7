import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-aside'],
  description: 'has one connection to a peer, for backfills and for everything else',
  change: (parts) => ({
    ...parts,
    openTransport(options) {
      const transport = parts.openTransport(options);
      const last = new Map<string, Promise<unknown>>();
      return {
        ...transport,
        close: () => transport.close(),
        request: (request) => {
          const { origin } = new URL(request.url);
          const before = last.get(origin) ?? Promise.resolve();
          const answer = before.then(() => transport.request(request));
          last.set(
            origin,
            answer.catch(() => undefined),
          );
          return answer;
        },
      };
    },
  }),
});
