import { isHandle } from '../../reference/core/directory-log.ts';
import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-unknown'],
  description: 'calls a handle that is not of its form a malformed query',
  change: (parts) =>
    changeRoute(parts, 'GET /directory/handle/:handle', (right) => (request, services) => {
      if (isHandle(request.parameters.handle)) return right(request, services);
      throw new ProtocolError('query-invalid', 'no handle');
    }),
});
