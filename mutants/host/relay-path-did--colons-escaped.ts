import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { DEPOSIT } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-path-did'],
  description: 'finds no mailbox in a path with a colon as it is',
  change: (parts) =>
    changeRoute(parts, DEPOSIT, (right) => (request, services) => {
      const path = request.message.url ?? '';
      if (path.includes(':')) throw new ProtocolError('not-found', 'no such path');
      return right(request, services);
    }),
});
