import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-form'],
  description: 'wants at least one activity, or one second',
  change: (parts) => ({
    ...parts,
    checkBackfillForm(activity) {
      parts.checkBackfillForm(activity);
      const { backfill } = activity;
      if (isJsonObject(backfill) && (backfill.limit === 0 || backfill.duration === 0)) {
        throw new ProtocolError('shape-invalid', 'a wish for nothing');
      }
    },
  }),
});
