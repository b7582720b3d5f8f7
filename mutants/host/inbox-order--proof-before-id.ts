import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-order'],
  description: 'verifies the signature of an activity with a forged id before it looks at the id',
  change: (parts) => ({
    ...parts,
    async verifyActivity(activity, keys, received) {
      try {
        await parts.verifyActivity(activity, keys, received);
      } catch (error) {
        const isForged = error instanceof ProtocolError && error.code === 'id-mismatch';
        if (!isForged || !isJsonObject(activity)) throw error;
        await parts.verifyActivity({ ...activity, id: parts.documentId(activity) }, keys, received);
        throw error;
      }
    },
  }),
});
