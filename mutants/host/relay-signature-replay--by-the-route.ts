import { hostMutant } from '../mutant.ts';
import { changeRelayOfRoute, STATUS } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-replay'],
  description: 'remembers a nonce for the request that it was used in',
  change: (parts) =>
    changeRelayOfRoute(parts, STATUS, (right) => ({
      takeNonce: (tables, use) => right.takeNonce(tables, { ...use, nonce: `status ${use.nonce}` }),
    })),
});
