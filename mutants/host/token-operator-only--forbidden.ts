import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-operator-only'],
  description: "answers 403 to an actor's token",
  change: (parts) => ({
    ...parts,
    requireOperator: (holder) => {
      if (holder?.kind === 'actor') throw new ProtocolError('forbidden', 'the operator only');
      parts.requireOperator(holder);
    },
  }),
});
