import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-operator-only'],
  description: 'lets anybody take back a thread that is allowed',
  change: (parts) =>
    changePartsOfRoute(parts, 'DELETE /v1/federation/pairs/:pairId/threads/:thread', () => ({
      requireOperator: () => undefined,
    })),
});
