import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-id'],
  description: 'takes the id that the sender wrote',
  change: (parts) => ({
    ...parts,
    async verifyActivity(activity, keys, received) {
      try {
        await parts.verifyActivity(activity, keys, received);
      } catch (error) {
        if (!(error instanceof ProtocolError) || error.code !== 'id-mismatch') throw error;
      }
    },
  }),
});
