import { changeRoute, recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-content-type'],
  description: 'answers 400 to a request about dead letters of another content type',
  change: (parts) =>
    changeRoute(parts, 'POST /admin/dead-letter', (right) => async (request, services) => {
      try {
        return await right(request, services);
      } catch (error) {
        throw recode(error, 'unsupported-media-type', 'invalid-json');
      }
    }),
});
