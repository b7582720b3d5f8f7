import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-request'],
  description: 'writes activities in ASCII, with question marks for the rest',
  change: (parts) => ({
    ...parts,
    openTransport(options) {
      const transport = parts.openTransport(options);
      return {
        ...transport,
        request: (request) =>
          transport.request(
            request.method === 'POST'
              ? { ...request, body: (request.body ?? '').replace(/[^\x20-\x7e]/g, '?') }
              : request,
          ),
      };
    },
  }),
});
