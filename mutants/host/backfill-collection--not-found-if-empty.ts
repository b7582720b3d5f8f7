import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-collection'],
  description: 'has no collection where nothing was backfilled',
  change: (parts) =>
    changeRoute(parts, 'GET /actors/:name/backfilled', (right) => async (request, services) => {
      const answer = await right(request, services);
      if ((JSON.parse(answer.body!) as { totalItems: number }).totalItems > 0) return answer;
      throw new ProtocolError('not-found', 'nothing was backfilled');
    }),
});
