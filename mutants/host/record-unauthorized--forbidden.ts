import { holderOf } from '../../reference/host/http/handlers.ts';
import { changeRoute, orElse, recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-unauthorized'],
  description: 'answers 403 to the operator who writes',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /v1/records',
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
