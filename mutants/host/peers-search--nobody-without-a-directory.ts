import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { SEARCH } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-search'],
  description: 'finds nobody where no directory is set',
  change: (parts) =>
    changeRoute(
      parts,
      SEARCH,
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          () => jsonAnswer(JSON.stringify({ results: [] })),
        ),
    ),
});
