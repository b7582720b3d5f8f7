import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-reserved'],
  description: 'shows reserved threads as empty ones',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /v1/sync/changes', () => ({ isReservedThread: () => false })),
});
