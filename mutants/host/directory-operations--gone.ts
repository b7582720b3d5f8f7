import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-operations'],
  description: 'shows no operations after a revoke',
  change: (parts) =>
    changeRoute(parts, 'GET /directory/:hash/operations', (right) => (request, services) => {
      const state = services.directory.store.tables.findState(request.parameters.hash ?? '');
      if (state?.last.type === 'revoke') throw new ProtocolError('gone', 'the DID was revoked');
      return right(request, services);
    }),
});
