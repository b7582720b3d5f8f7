import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

const NAMES = [
  'th_consent',
  'th_federation_pairs',
  'th_engine_config',
  'th_aitl',
  'th_audit_consent',
];

export default hostMutant({
  requirements: ['sync-reserved'],
  description: 'knows reserved threads by their whole names only',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /v1/sync/changes', () => ({
      isReservedThread: (thread) => NAMES.includes(thread),
    })),
});
