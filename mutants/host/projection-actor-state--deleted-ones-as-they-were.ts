import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-actor-state'],
  description: 'shows the last document of a deleted actor in actor-state',
  change: (parts, { base }) =>
    changeAnswer(parts, 'GET /projections/:name', (answer, request, { kernel }) =>
      request.parameters.name === 'actor-state'
        ? changeJson(answer, (document) =>
            Object.fromEntries(
              Object.keys(document).map((url) => [
                url,
                parts.actorDocument(kernel.state.actors.get(url)!, base),
              ]),
            ),
          )
        : answer,
    ),
});
