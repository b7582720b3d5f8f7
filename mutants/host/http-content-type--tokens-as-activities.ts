import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-content-type'],
  description: 'takes application/activity+json at /admin/tokens',
  change: (parts) =>
    changeRoute(parts, 'POST /admin/tokens', (right) => (request, services) => {
      if (request.message.headers['content-type'] === 'application/activity+json')
        request.message.headers['content-type'] = 'application/json';
      return right(request, services);
    }),
});
