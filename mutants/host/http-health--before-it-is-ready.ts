import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

const begin = performance.now();

export default hostMutant({
  requirements: ['http-health'],
  description: 'is healthy a second before it takes tokens',
  change: (parts) =>
    changeRoute(parts, 'POST /admin/tokens', (right) => (request, services) => {
      if (performance.now() - begin < 1500) throw new ProtocolError('unavailable', 'not ready');
      return right(request, services);
    }),
});
