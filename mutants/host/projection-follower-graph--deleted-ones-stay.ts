import type { JsonObject } from '../../reference/core/json.ts';
import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-follower-graph'],
  description: 'goes on showing the sets of deleted actors, which are empty',
  change: (parts) =>
    changeAnswer(parts, 'GET /projections/:name', (answer, request, { kernel }) =>
      request.parameters.name === 'follower-graph'
        ? changeJson(answer, (graph) => {
            const gone = [...kernel.state.actors.values()]
              .filter(isDeleted)
              .map(({ url }) => [
                url,
                { following: [], followers: [], pending_outbound: [], pending_inbound: [] },
              ]);
            return { ...(Object.fromEntries(gone) as JsonObject), ...graph };
          })
        : answer,
    ),
});
