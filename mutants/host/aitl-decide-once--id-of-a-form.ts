import { isCid } from '../../reference/core/cid.ts';
import { ProtocolError } from '../../reference/core/errors.ts';
import { holderOf } from '../../reference/host/http/handlers.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-decide-once'],
  description: 'refuses an id of another form as malformed',
  change: (parts) =>
    changeRoute(parts, 'POST /v1/aitl/:id/decide', (right) => (request, services) => {
      services.kernel.parts.requireOperator(holderOf(request, services));
      if (isCid(request.parameters.id)) return right(request, services);
      throw new ProtocolError('shape-invalid', 'no content id');
    }),
});
