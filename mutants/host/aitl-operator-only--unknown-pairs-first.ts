import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-operator-only'],
  description: 'tells everybody which pairs it does not have',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/federation/pairs/:pairId', (right) => (request, services) => {
      services.pairs.require(request.parameters.pairId ?? '');
      return right(request, services);
    }),
});
