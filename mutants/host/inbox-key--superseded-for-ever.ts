import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-key'],
  description: 'takes what a superseded key signed however late it comes',
  change: (parts) => ({
    ...parts,
    async verifyActivity(activity, keys, received) {
      try {
        await parts.verifyActivity(activity, keys, received);
      } catch (error) {
        if (!(error instanceof ProtocolError) || !(error.code === 'key-superseded')) throw error;
      }
    },
  }),
});
