import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { INTRODUCTIONS } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-token'],
  description: 'answers a peer whose pair is paused',
  change: (parts) =>
    changeRoute(
      parts,
      INTRODUCTIONS,
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'pair_paused',
          () => jsonAnswer(JSON.stringify({ peers: [] })),
        ),
    ),
});
