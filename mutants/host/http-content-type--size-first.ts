import { ProtocolError } from '../../reference/core/errors.ts';
import { bearerToken } from '../../reference/host/authorize.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-content-type'],
  description: 'looks at the size before the content type',
  change: (parts) =>
    changeRoute(parts, 'POST /activity', (right) => (request, services) => {
      parts.requireActor(
        parts.findHolder(services.kernel, bearerToken(request.message.headers.authorization)),
      );
      if (Number(request.message.headers['content-length']) > 1_048_576)
        throw new ProtocolError('too-large', 'too many bytes');
      return right(request, services);
    }),
});
