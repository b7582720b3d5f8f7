import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { REQUEST } from '../pair-message-tools.ts';
import { refuseRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-message-proof'],
  description: 'refuses for good where the document of the sender cannot be had now',
  change: (parts) =>
    refuseRoute(parts, REQUEST, (error) =>
      error instanceof ProtocolError && error.code === 'signer-unavailable'
        ? new ProtocolError('pair_handshake_rejected', error.detail, {
            reason: 'unauthenticated_initiator',
          })
        : error,
    ),
});
