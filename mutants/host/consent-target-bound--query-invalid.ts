import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-target-bound'],
  description: 'calls another target namespace a malformed query',
  change: (parts) => ({
    ...parts,
    checkTarget: (pair, claimed) => {
      try {
        parts.checkTarget(pair, claimed);
      } catch {
        throw new ProtocolError('query-invalid', 'another target namespace');
      }
    },
  }),
});
