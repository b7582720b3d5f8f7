import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-refetch'],
  description: 'does not look again for a key that is not active in the kept document',
  change: (parts) => ({
    ...parts,
    isMendable: (error) =>
      parts.isMendable(error) && error instanceof ProtocolError && error.code === 'key-unknown',
  }),
});
