import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { refuseRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-start-refused'],
  description: 'refuses with the code of the peer',
  change: (parts) =>
    refuseRoute(parts, 'POST /v1/federation/pairs', (error) =>
      error instanceof ProtocolError && error.code === 'peer-refused'
        ? new ProtocolError('pair_handshake_rejected', error.detail)
        : error,
    ),
});
