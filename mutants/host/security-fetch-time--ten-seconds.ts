import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['security-fetch-time'],
  description: 'gives a fetch ten seconds',
  change: (parts) => ({
    ...parts,
    openTransport(options) {
      const transport = parts.openTransport(options);
      return {
        ...transport,
        request: (request) =>
          transport.request(
            request.method === 'GET' ? { ...request, timeoutMilliseconds: 10_000 } : request,
          ),
      };
    },
  }),
});
