import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-operator-only'],
  description: 'looks at the content type of an operator before the token',
  change: (parts) =>
    changeRoute(parts, 'POST /admin/dead-letter', (right) => (request, services) => {
      const type = (request.message.headers['content-type'] ?? '')
        .split(';')[0]
        ?.trim()
        .toLowerCase();
      if (type !== 'application/json')
        throw new ProtocolError('unsupported-media-type', 'application/json is needed');
      return right(request, services);
    }),
});
