import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-proof'],
  description: 'takes a proof for any purpose',
  change: (parts) => ({
    ...parts,
    async verifyActivity(activity, keys, received) {
      try {
        await parts.verifyActivity(activity, keys, received);
      } catch (error) {
        if (!(error instanceof ProtocolError) || !(error.code === 'proof-purpose')) throw error;
      }
    },
  }),
});
