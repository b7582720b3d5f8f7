import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-config-operator'],
  description: 'says forbidden to actors',
  change: (parts) => ({
    ...parts,
    requireConfigOperator: (holder) => {
      if (holder?.kind === 'actor') throw new ProtocolError('forbidden', 'not for actors');
      parts.requireConfigOperator(holder);
    },
  }),
});
