import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-operator-only'],
  description: 'lets anybody invite',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/federation/invite', () => ({
      requireOperator: () => undefined,
    })),
});
