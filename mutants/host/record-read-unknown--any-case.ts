import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-read-unknown'],
  description: 'takes an id in any case',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /v1/records/:id',
      (right) => (request, services) =>
        right(
          { ...request, parameters: { id: (request.parameters['id'] ?? '').toLowerCase() } },
          services,
        ),
    ),
});
