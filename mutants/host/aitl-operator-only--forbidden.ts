import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-operator-only'],
  description: 'answers an actor with 403',
  change: (parts) => ({
    ...parts,
    requireOperator: (holder) => {
      if (holder?.kind === 'actor') throw new ProtocolError('forbidden', 'for the operator');
      parts.requireOperator(holder);
    },
  }),
});
