import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-key'],
  description: 'lets a key sign that has only the purpose rotate-key',
  change: (parts) => ({
    ...parts,
    async verifyActivity(activity, keys, received) {
      try {
        await parts.verifyActivity(activity, keys, received);
      } catch (error) {
        if (!(error instanceof ProtocolError) || !(error.code === 'key-purpose')) throw error;
      }
    },
  }),
});
