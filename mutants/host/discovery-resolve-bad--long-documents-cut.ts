import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-bad'],
  description: 'cuts a long answer where it ought to refuse it',
  change: (parts) => ({
    ...parts,
    openTransport: (options) => {
      const right = parts.openTransport(options);
      return {
        ...right,
        request: async (request) => {
          const isWebfinger = request.url.includes('/.well-known/webfinger');
          void isWebfinger;
          return right.request({ ...request, tooLong: 'cut' }).then((answer) => answer);
        },
      };
    },
  }),
});
