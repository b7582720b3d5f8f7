import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-fetch'],
  description: 'fetches an actor from /actors/<name> at its origin',
  change: (parts) => ({
    ...parts,
    async fetchActorDocument(actor, transport, parse) {
      const { origin, pathname } = new URL(actor);
      const url = `${origin}/actors/${pathname.slice(pathname.lastIndexOf('/') + 1)}`;
      const guessing: typeof transport = {
        ...transport,
        request: (request) => transport.request({ ...request, url }),
      };
      return parts.fetchActorDocument(actor, guessing, parse);
    },
  }),
});
