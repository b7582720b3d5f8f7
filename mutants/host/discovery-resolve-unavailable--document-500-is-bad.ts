import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-unavailable'],
  description: 'takes 500 for the actor document for a bad answer',
  change: (parts) => ({
    ...parts,
    openTransport: (options) => {
      const right = parts.openTransport(options);
      return {
        ...right,
        request: async (request) => {
          const isWebfinger = request.url.includes('/.well-known/webfinger');
          void isWebfinger;
          const answer = await right.request(request);
          return !isWebfinger && request.method === 'GET' && answer.status === 500
            ? { ...answer, status: 400 }
            : answer;
        },
      };
    },
  }),
});
