import { TransportError } from '../../reference/host/guarded-fetch.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['security-fetch-size'],
  description: 'reads an answer to its end before it measures it',
  change: (parts) => ({
    ...parts,
    fetchActorDocument: (actor, transport, parse) =>
      parts.fetchActorDocument(
        actor,
        {
          ...transport,
          async request(request) {
            try {
              return await transport.request(request);
            } catch (error) {
              if (
                error instanceof TransportError &&
                error.message.startsWith('more than 1048576')
              ) {
                await (await fetch(request.url)).arrayBuffer();
              }
              throw error;
            }
          },
        },
        parse,
      ),
  }),
});
