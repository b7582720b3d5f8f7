import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-id'],
  description: 'does not compare the id of an embedded Follow with its content',
  change: (parts) => ({
    ...parts,
    async verifyActivity(activity, keys, received) {
      try {
        await parts.verifyActivity(activity, keys, received);
      } catch (error) {
        const isMismatch = error instanceof ProtocolError && error.code === 'id-mismatch';
        const isOuter = isJsonObject(activity) && parts.documentId(activity) !== activity.id;
        if (!isMismatch || isOuter) throw error;
      }
    },
  }),
});
