import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-request'],
  description: 'sends activities as application/json',
  change: (parts) => ({
    ...parts,
    openTransport(options) {
      const transport = parts.openTransport(options);
      return {
        ...transport,
        request: (request) =>
          transport.request(
            request.method === 'POST'
              ? { ...request, headers: { ...request.headers, 'content-type': 'application/json' } }
              : request,
          ),
      };
    },
  }),
});
