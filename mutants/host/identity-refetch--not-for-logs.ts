import { ProtocolError } from '../../reference/core/errors.ts';
import { isLogged } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-refetch'],
  description: 'does not look at a log again for a key that it does not have',
  change: (parts) => ({
    ...parts,
    verifyRecord: async (record, keys, received) => {
      try {
        return await parts.verifyRecord(record, keys, received);
      } catch (error) {
        const isFinal = keys.length > 0 && isLogged(record.actor) && parts.isMendable(error);
        throw isFinal ? new ProtocolError('proof-invalid', 'no such key') : error;
      }
    },
  }),
});
