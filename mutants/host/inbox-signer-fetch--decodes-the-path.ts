import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-fetch'],
  description: 'decodes the path of an actor before it fetches it',
  change: (parts) => ({
    ...parts,
    async fetchActorDocument(actor, transport, parse) {
      const decoding: typeof transport = {
        ...transport,
        request: (request) =>
          transport.request({ ...request, url: decodeURI(request.url).normalize('NFD') }),
      };
      return parts.fetchActorDocument(actor, decoding, parse);
    },
  }),
});
