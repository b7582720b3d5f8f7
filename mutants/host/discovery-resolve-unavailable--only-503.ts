import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-unavailable'],
  description: 'takes 599 for a bad answer',
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
          return request.method === 'GET' && answer.status === 599
            ? { ...answer, status: 400 }
            : answer;
        },
      };
    },
  }),
});
