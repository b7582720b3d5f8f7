import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-unknown'],
  description: 'takes 410 of WebFinger for a bad answer',
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
          return isWebfinger && answer.status === 410 ? { ...answer, status: 400 } : answer;
        },
      };
    },
  }),
});
