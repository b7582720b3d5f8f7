import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-actor-state'],
  description: 'names the actors in actor-state without their URL',
  change: (parts) =>
    changeAnswer(parts, 'GET /projections/:name', (answer, request) =>
      request.parameters.name === 'actor-state'
        ? changeJson(answer, (document) =>
            Object.fromEntries(
              Object.entries(document).map(([url, actor]) => [
                url.slice(url.lastIndexOf('/') + 1),
                actor,
              ]),
            ),
          )
        : answer,
    ),
});
