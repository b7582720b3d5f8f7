import type { Handler } from '../../reference/host/http/handlers.ts';
import { hostMutant } from '../mutant.ts';

let busy: Promise<unknown> = Promise.resolve();

export default hostMutant({
  requirements: ['inbox-signer-crossed'],
  description: 'answers nothing while it fetches a document',
  change: (parts) => ({
    ...parts,
    fetchActorDocument: (actor, transport, parse) => {
      const mine = parts.fetchActorDocument(actor, transport, parse);
      busy = mine.catch(() => undefined);
      return mine;
    },
    routes: (config) =>
      parts.routes(config).map((line) => ({
        ...line,
        methods: Object.fromEntries(
          Object.entries(line.methods).map(([method, right]): [string, Handler] => [
            method,
            async (request, services) => {
              await busy;
              return right(request, services);
            },
          ]),
        ),
      })),
  }),
});
