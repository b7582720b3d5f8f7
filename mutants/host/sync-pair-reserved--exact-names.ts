import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

const NAMES = ['th_consent', 'th_federation_pairs', 'th_engine_config', 'th_aitl'];

export default hostMutant({
  requirements: ['sync-pair-reserved'],
  description: 'knows the reserved threads that it could pull by their whole names only',
  change: (parts) =>
    changePartsOfRoute(
      changePartsOfRoute(parts, 'POST /v1/sync/pull', () => ({
        isReservedThread: (thread) => NAMES.includes(thread),
      })),
      'POST /v1/sync/pairs',
      () => ({ isReservedThread: (thread) => NAMES.includes(thread) }),
    ),
});
