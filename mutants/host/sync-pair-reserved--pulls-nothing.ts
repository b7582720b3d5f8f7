import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pair-reserved'],
  description: 'makes a sync pair of a reserved thread',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/sync/pairs', () => ({ isReservedThread: () => false })),
});
