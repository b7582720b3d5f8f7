import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-generate'],
  description: 'knows no way to make an identity once there is one',
  change: (parts) => ({
    ...parts,
    generateIdentity: () => {
      throw new ProtocolError('not-found', 'there is an identity');
    },
  }),
});
