import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-unresolvable'],
  description: 'takes the actor document of any answer from 200 to 299',
  change: (parts) => ({
    ...parts,
    openTransport(options) {
      const transport = parts.openTransport(options);
      return {
        ...transport,
        request: (request) =>
          transport
            .request(request)
            .then((answer) =>
              request.method === 'GET' && answer.status < 300 ? { ...answer, status: 200 } : answer,
            ),
      };
    },
  }),
});
