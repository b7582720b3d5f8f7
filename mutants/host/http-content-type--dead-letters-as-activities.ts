import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-content-type'],
  description: 'takes requests about dead letters in the content types of activities',
  change: (parts) =>
    changeRoute(parts, 'POST /admin/dead-letter', (right) => (request, services) => {
      const { headers } = request.message;
      if (parts.isActivityType(headers['content-type']))
        headers['content-type'] = 'application/json';
      return right(request, services);
    }),
});
