import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-operator-only'],
  description: 'lets the actors of the host invite',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/federation/invite', (right) => ({
      requireOperator: (holder) => {
        if (!holder) right.requireOperator(holder);
      },
    })),
});
