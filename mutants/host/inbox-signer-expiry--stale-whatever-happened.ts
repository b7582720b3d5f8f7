import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-expiry'],
  description: 'uses an old document also where the origin says that there is none',
  change: (parts) => ({
    ...parts,
    isPassing: (error) =>
      error instanceof ProtocolError &&
      (error.code === 'signer-unresolvable' || parts.isPassing(error)),
  }),
});
