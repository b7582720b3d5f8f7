import { ProtocolError } from '../../reference/core/errors.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-generate-operator'],
  description: 'says to actors that there is an identity',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/identity', () => ({
      requireOperator: (holder) => {
        if (holder === undefined) throw new ProtocolError('unauthorized', 'a token is needed');
      },
    })),
});
