import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-document'],
  description: 'has no key document of a deleted actor',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/actors/:did', (right) => (request, services) => {
      const local = services.signers.findLocal(request.parameters['did'] ?? '');
      if (local && 'deleted' in local && local.deleted !== undefined)
        throw new ProtocolError('gone', 'deleted');
      return right(request, services);
    }),
});
