import type { JsonObject } from '../../reference/core/json.ts';
import { changeRoute } from '../changes.ts';
import { LOOKUP, beginPair } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-no-pair'],
  description: 'begins a pair with whom the operator looks up',
  change: (parts) =>
    changeRoute(parts, LOOKUP, (right) => async (request, services) => {
      const answer = await right(request, services);
      await beginPair(services, (JSON.parse(answer.body ?? '{}') as JsonObject).base_url);
      return answer;
    }),
});
