import { ProtocolError } from '../../reference/core/errors.ts';
import { holderOf } from '../../reference/host/http/handlers.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-read'],
  description: 'shows records to their writers only',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/records/:id', (right) => async (request, services) => {
      const answer = await right(request, services);
      const holder = holderOf(request, services);
      const { actor } = JSON.parse(answer.body ?? '{}') as { actor?: string };
      if (holder?.kind === 'actor' && !actor?.endsWith(`:${holder.name}`))
        throw new ProtocolError('not-found', 'no such record');
      return answer;
    }),
});
