import { ProtocolError } from '../../reference/core/errors.ts';
import { changePartsOfRoute } from '../changes.ts';
import { LOOKUP } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-operator-only'],
  description: 'lets actors look for others',
  change: (parts) =>
    changePartsOfRoute(parts, LOOKUP, () => ({
      requireOperator: (holder) => {
        if (holder === undefined) throw new ProtocolError('unauthorized', 'a token is needed');
      },
    })),
});
