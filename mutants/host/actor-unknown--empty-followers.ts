import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { actorUrl } from '../../reference/host/kernel.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-unknown'],
  description: 'shows an empty collection of followers of an actor that does not exist',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /actors/:name/followers',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          (error) => {
            if (request.query.has('page')) throw error;
            const url = actorUrl(services.kernel.config, request.parameters.name ?? '');
            return jsonAnswer(
              JSON.stringify(parts.collectionRoot(`${url}/followers`, 0)),
              'application/activity+json',
            );
          },
        ),
    ),
});
