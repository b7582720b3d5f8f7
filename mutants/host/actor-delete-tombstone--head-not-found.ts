import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-tombstone'],
  description: 'answers 404 to HEAD where an actor was deleted',
  change: (parts) =>
    changeRoute(parts, 'GET /actors/:name', (right) => async (request, services) => {
      const answer = await right(request, services);
      if (answer.status === 410 && request.method === 'HEAD')
        throw new ProtocolError('not-found', 'no such actor');
      return answer;
    }),
});
