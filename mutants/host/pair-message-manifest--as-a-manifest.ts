import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { REFRESH, REQUEST } from '../pair-message-tools.ts';
import { refuseRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-message-manifest'],
  description: 'refuses a manifest in a message like one that it has fetched',
  change: (parts) =>
    [REQUEST, REFRESH].reduce(
      (changed, route) =>
        refuseRoute(changed, route, (error) =>
          error instanceof ProtocolError && error.reason === 'manifest'
            ? new ProtocolError('manifest-invalid', error.detail)
            : error,
        ),
      parts,
    ),
});
