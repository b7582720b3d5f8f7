import { hostMutant } from '../mutant.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-start-manifest'],
  description: 'takes an answer that is no JSON for one without a manifest',
  change: (parts) =>
    recodeRoute(parts, 'POST /v1/federation/pairs', 'resolve-failed', 'manifest-missing'),
});
