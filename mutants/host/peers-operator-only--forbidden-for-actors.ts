import { ProtocolError } from '../../reference/core/errors.ts';
import { changePartsOfRoute } from '../changes.ts';
import { SEARCH } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-operator-only'],
  description: 'says forbidden to an actor that searches',
  change: (parts) =>
    changePartsOfRoute(parts, SEARCH, (right) => ({
      requireOperator: (holder) => {
        if (holder?.kind === 'actor') throw new ProtocolError('forbidden', 'not for actors');
        right.requireOperator(holder);
      },
    })),
});
