import { checkActivityShape } from '../../reference/core/activity-shape.ts';
import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shape'],
  description: 'takes an activity that has bto',
  change: (parts) => ({
    ...parts,
    async verifyActivity(activity, keys, received) {
      if (!isJsonObject(activity) || !('bto' in activity)) {
        return parts.verifyActivity(activity, keys, received);
      }
      const { bto: _bto, ...rest } = activity;
      const isGood = parts.documentId(activity) === activity.id;
      if (!isGood) throw new ProtocolError('id-mismatch', 'not its id');
      checkActivityShape(rest);
    },
  }),
});
