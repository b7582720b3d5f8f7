import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-kept'],
  description: 'serves what it fetched only to its own actors',
  change: (parts) =>
    changeRoute(parts, 'GET /artifacts/:id', (right) => async (request, services) => {
      const { announcements } = services.kernel.state.announced;
      const isAnnounced = announcements.has(request.parameters.id ?? '');
      if (isAnnounced && request.message.headers.authorization === undefined) {
        throw new ProtocolError('not-found', 'no such activity');
      }
      return right(request, services);
    }),
});
