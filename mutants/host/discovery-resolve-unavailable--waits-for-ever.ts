import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-unavailable'],
  description: 'waits 15 seconds for an answer',
  change: (parts) => ({
    ...parts,
    openTransport: (options) => {
      const right = parts.openTransport(options);
      return {
        ...right,
        request: async (request) => {
          const isWebfinger = request.url.includes('/.well-known/webfinger');
          void isWebfinger;
          return right.request(isWebfinger ? { ...request, timeoutMilliseconds: 15_000 } : request);
        },
      };
    },
  }),
});
