import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { holderOf } from '../../reference/host/http/handlers.ts';
import { changeRoute } from '../changes.ts';
import { INTRODUCTIONS } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-token'],
  description: 'lets the operator ask as a peer',
  change: (parts) =>
    changeRoute(
      parts,
      INTRODUCTIONS,
      (right) => (request, services) =>
        holderOf(request, services)?.kind === 'operator'
          ? jsonAnswer(JSON.stringify({ peers: [] }))
          : right(request, services),
    ),
});
