import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-unknown'],
  description: 'shows an empty log for a hash that it does not have',
  change: (parts) =>
    changeRoute(parts, 'GET /directory/:hash/operations', (right) => (request, services) => {
      const { hash = '' } = request.parameters;
      if (services.directory.store.tables.findState(hash)) return right(request, services);
      return jsonAnswer(JSON.stringify({ did: `did:sync:instance:${hash}`, operations: [] }));
    }),
});
