import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-operator-only'],
  description: 'lets an actor withdraw tokens with its own',
  change: (parts) =>
    changePartsOfRoute(parts, 'DELETE /admin/tokens', () => ({
      requireOperator: (holder) => {
        if (holder?.kind !== 'actor') parts.requireOperator(holder);
      },
    })),
});
