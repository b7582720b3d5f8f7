import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-proof'],
  description: 'does not compare the context of a proof with that of the document',
  change: (parts) => ({
    ...parts,
    async verifyActivity(activity, keys, received) {
      try {
        await parts.verifyActivity(activity, keys, received);
      } catch (error) {
        if (!(error instanceof ProtocolError) || !(error.code === 'proof-context')) throw error;
      }
    },
  }),
});
