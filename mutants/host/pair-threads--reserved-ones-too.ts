import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-threads'],
  description: 'allows the threads of the host itself to a peer',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/federation/pairs/:pairId/threads', () => ({
      isReservedThread: () => false,
    })),
});
