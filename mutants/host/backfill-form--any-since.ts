import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-form'],
  description: 'takes any text for the activity to begin after',
  change: (parts) => ({
    ...parts,
    checkBackfillForm(activity) {
      const { backfill } = activity;
      const isText = isJsonObject(backfill) && typeof backfill.since === 'string';
      const wish = isText ? { ...backfill, since: activity.id! } : backfill!;
      parts.checkBackfillForm(backfill === undefined ? activity : { ...activity, backfill: wish });
    },
  }),
});
