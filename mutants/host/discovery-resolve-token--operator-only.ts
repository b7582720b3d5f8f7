import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-token'],
  description: 'resolves for the operator only',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /resolve', () => ({
      requireHolder: (holder) => {
        parts.requireOperator(holder);
        return { kind: 'operator' };
      },
    })),
});
