import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { refuseRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-start-refused'],
  description: 'tells the code of the peer, and not its reason',
  change: (parts) =>
    refuseRoute(parts, 'POST /v1/federation/pairs', (error) =>
      error instanceof ProtocolError && error.code === 'peer-refused'
        ? new ProtocolError(error.code, String(error.detail).split(' ')[0]!)
        : error,
    ),
});
