import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-refetch'],
  description: 'asks anew for keys whatever is wrong',
  change: (parts) => ({
    ...parts,
    isMendable: (error) => error instanceof ProtocolError && /^(key|proof)-/.test(error.code),
  }),
});
