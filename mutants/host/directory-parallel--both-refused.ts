import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { UPDATE } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

const coming = new Map<string, number>();

export default hostMutant({
  requirements: ['directory-parallel'],
  description: 'refuses two operations that come at the same time',
  change: (parts) =>
    changeRoute(parts, UPDATE, (right) => async (request, services) => {
      const { hash = '' } = request.parameters;
      const others = (coming.get(hash) ?? 0) + 1;
      coming.set(hash, others);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const atOnce = coming.get(hash) ?? 1;
      setTimeout(() => coming.delete(hash), 100);
      if (atOnce > 1) throw new ProtocolError('conflict', 'two at once');
      return right(request, services);
    }),
});
