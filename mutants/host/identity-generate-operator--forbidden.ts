import { ProtocolError } from '../../reference/core/errors.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-generate-operator'],
  description: 'says forbidden to actors',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/identity', (right) => ({
      requireOperator: (holder) => {
        if (holder?.kind === 'actor') throw new ProtocolError('forbidden', 'not for actors');
        right.requireOperator(holder);
      },
    })),
});
