import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-request'],
  description: 'sends an activity with a context that was not signed',
  change: (parts) => ({
    ...parts,
    openTransport(options) {
      const transport = parts.openTransport(options);
      return {
        ...transport,
        request: (request) =>
          transport.request(
            request.method === 'POST'
              ? {
                  ...request,
                  body: (request.body ?? '').replace(
                    '{',
                    '{"@context":"https://www.w3.org/ns/activitystreams",',
                  ),
                }
              : request,
          ),
      };
    },
  }),
});
