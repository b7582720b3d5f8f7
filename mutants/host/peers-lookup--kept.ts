import type { Answer } from '../../reference/host/http/answer.ts';
import { holderOf } from '../../reference/host/http/handlers.ts';
import { changeRoute } from '../changes.ts';
import { LOOKUP } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

const found = new Map<string, Answer>();

export default hostMutant({
  requirements: ['peers-lookup'],
  description: 'answers with what it found before',
  change: (parts) =>
    changeRoute(parts, LOOKUP, (right) => async (request, services) => {
      parts.requireOperator(holderOf(request, services));
      const query = request.query.toString();
      const answer = found.get(query) ?? (await right(request, services));
      found.set(query, answer);
      return answer;
    }),
});
