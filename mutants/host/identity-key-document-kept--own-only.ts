import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-document-kept'],
  description: 'passes on documents of its own actors only',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/actors/:did', (right) => (request, services) => {
      if (!services.signers.findLocal(request.parameters['did'] ?? ''))
        throw new ProtocolError('not-found', 'no such actor');
      return right(request, services);
    }),
});
