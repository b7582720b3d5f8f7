import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-no-redirect'],
  description: 'follows a redirect of a delivery within the origin',
  change: (parts) => ({
    ...parts,
    openTransport(options) {
      const transport = parts.openTransport(options);
      return {
        ...transport,
        request: (request) =>
          transport.request(request.method === 'POST' ? { ...request, maxRedirects: 1 } : request),
      };
    },
  }),
});
