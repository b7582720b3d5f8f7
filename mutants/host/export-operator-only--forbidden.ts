import { holderOf } from '../../reference/host/http/handlers.ts';
import { changeRoute, orElse, recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['export-operator-only'],
  description: 'answers 403 to the token of an actor',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /v1/export',
      (right) => async (request, services) =>
        orElse(
          () => right(request, services),
          'unauthorized',
          (error) => {
            services.kernel.parts.requireHolder(holderOf(request, services));
            throw recode(error, 'unauthorized', 'forbidden');
          },
        ),
    ),
});
