import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-fetch'],
  description: 'asks for an actor document as application/json',
  change: (parts) => ({
    ...parts,
    openTransport(options) {
      const transport = parts.openTransport(options);
      return {
        ...transport,
        request: (request) =>
          transport.request(
            request.method === 'GET'
              ? { ...request, headers: { ...request.headers, accept: 'application/json' } }
              : request,
          ),
      };
    },
  }),
});
