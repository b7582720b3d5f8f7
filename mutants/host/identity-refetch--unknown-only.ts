import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-refetch'],
  description: 'asks anew for unknown keys only',
  change: (parts) => ({
    ...parts,
    isMendable: (error) => error instanceof ProtocolError && error.code === 'key-unknown',
  }),
});
