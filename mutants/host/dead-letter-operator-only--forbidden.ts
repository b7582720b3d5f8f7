import { ProtocolError } from '../../reference/core/errors.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-operator-only'],
  description: "answers 403 for an actor's token at the dead letters",
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /admin/dead-letter', () => ({
      requireOperator(holder) {
        if (holder?.kind === 'actor') throw new ProtocolError('forbidden', 'for the operator');
        parts.requireOperator(holder);
      },
    })),
});
