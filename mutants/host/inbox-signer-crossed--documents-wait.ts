import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

let busy: Promise<unknown> = Promise.resolve();

export default hostMutant({
  requirements: ['inbox-signer-crossed'],
  description: 'serves no document of an actor while it fetches one',
  change: (parts) =>
    changeRoute(
      {
        ...parts,
        fetchActorDocument: (actor, transport, parse) => {
          const mine = parts.fetchActorDocument(actor, transport, parse);
          busy = Promise.all([busy, mine.catch(() => undefined)]);
          return mine;
        },
      },
      'GET /actors/:name',
      (right) => async (request, services) => {
        await busy;
        return right(request, services);
      },
    ),
});
