import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { CONFIRM, POLL, REFRESH, REQUEST } from '../pair-message-tools.ts';
import { refuseRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-message-to'],
  description: 'does not say why it refuses a message for another host',
  change: (parts) =>
    [REQUEST, POLL, CONFIRM, REFRESH].reduce(
      (changed, route) =>
        refuseRoute(changed, route, (error) =>
          error instanceof ProtocolError && error.reason === 'wrong_responder'
            ? new ProtocolError(error.code, error.detail)
            : error,
        ),
      parts,
    ),
});
