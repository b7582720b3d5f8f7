import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-sent'],
  description: 'follows redirects with the token of a peer',
  change: (parts) => ({
    ...parts,
    openTransport: (options) => {
      const right = parts.openTransport(options);
      return {
        request: async (request) => {
          const answer = await right.request(request);
          const url = answer.headers.get('location');
          return answer.status === 302 && url !== undefined
            ? right.request({ ...request, url })
            : answer;
        },
        close: () => right.close(),
      };
    },
  }),
});
