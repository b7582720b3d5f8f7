import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { SEARCH } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-search'],
  description: 'finds nobody where the directory is away',
  change: (parts) =>
    changeRoute(
      parts,
      SEARCH,
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'peer-unavailable',
          () => jsonAnswer(JSON.stringify({ results: [] })),
        ),
    ),
});
