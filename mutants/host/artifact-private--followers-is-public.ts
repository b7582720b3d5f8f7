import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['artifact-private'],
  description: 'shows everybody what is for followers',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /artifacts/:id',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          async (error) => {
            const [entry] = await services.kernel.store.findByKey(request.parameters.id ?? '');
            if (entry?.body?.includes('"to":["Followers"]'))
              return jsonAnswer(entry.body, 'application/activity+json');
            throw error;
          },
        ),
    ),
});
