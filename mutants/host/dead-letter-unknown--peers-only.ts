import type { JsonObject } from '../../reference/core/json.ts';
import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-unknown'],
  description: 'answers 200 for a peer without dead letters',
  change: (parts) => ({
    ...parts,
    routes: (config) =>
      changeRoute(parts, 'POST /admin/dead-letter', (right) => async (request, services) => {
        let isPeer = false;
        const kernel = {
          ...services.kernel,
          parts: {
            ...services.kernel.parts,
            readRequeueRequest(body: JsonObject) {
              const named = parts.readRequeueRequest(body);
              isPeer = 'peer' in named;
              return named;
            },
          },
        };
        return orElse(
          () => right(request, { ...services, kernel }),
          'not-found',
          (error) => {
            if (!isPeer) throw error;
            return jsonAnswer(JSON.stringify({ requeued: 0 }));
          },
        );
      }).routes(config),
  }),
});
