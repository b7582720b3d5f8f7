import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pair-unpaired'],
  description: 'answers 409 for a pair that is revoked',
  change: (parts) => ({
    ...parts,
    requirePaired: (pair) => {
      if (pair?.state === 'revoked') throw new ProtocolError('conflict', 'the pair is revoked');
      return parts.requirePaired(pair);
    },
  }),
});
