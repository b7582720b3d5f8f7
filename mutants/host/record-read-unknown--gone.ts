import { changeRoute, recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-read-unknown'],
  description: 'answers 410 for a record that it does not have',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/records/:id', (right) => async (request, services) => {
      try {
        return await right(request, services);
      } catch (error) {
        throw recode(error, 'not-found', 'gone');
      }
    }),
});
