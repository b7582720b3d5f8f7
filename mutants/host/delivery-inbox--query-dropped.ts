import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-inbox'],
  description: 'leaves out the query of an inbox URL',
  change: (parts) => ({
    ...parts,
    openTransport(options) {
      const transport = parts.openTransport(options);
      return {
        ...transport,
        request: (request) =>
          transport.request(
            request.method === 'POST' ? { ...request, url: request.url.split('?')[0]! } : request,
          ),
      };
    },
  }),
});
