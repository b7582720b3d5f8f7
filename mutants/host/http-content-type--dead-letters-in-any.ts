import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-content-type'],
  description: 'does not look at the content type of a request about dead letters',
  change: (parts) =>
    changeRoute(parts, 'POST /admin/dead-letter', (right) => (request, services) => {
      request.message.headers['content-type'] = 'application/json';
      return right(request, services);
    }),
});
