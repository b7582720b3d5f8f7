import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['security-fetch-redirect'],
  description: 'follows up to five redirects',
  change: (parts) => ({
    ...parts,
    openTransport(options) {
      const transport = parts.openTransport(options);
      return {
        ...transport,
        request: (request) =>
          transport.request(request.method === 'GET' ? { ...request, maxRedirects: 5 } : request),
      };
    },
  }),
});
