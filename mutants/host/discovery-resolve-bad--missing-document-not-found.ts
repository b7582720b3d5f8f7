import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-bad'],
  description: 'takes 403 of WebFinger for 404',
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
          return isWebfinger && answer.status === 403 ? { ...answer, status: 404 } : answer;
        },
      };
    },
  }),
});
