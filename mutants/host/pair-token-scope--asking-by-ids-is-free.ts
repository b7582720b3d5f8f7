import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-scope'],
  description: 'lets everybody ask for records by their ids',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/sync/records', (right) => ({
      requireScope: (scopes, scope) => {
        if (scope !== 'federation:sync_pull') right.requireScope(scopes, scope);
      },
    })),
});
