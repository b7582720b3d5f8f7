import { isJsonObject, type JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-form'],
  description: 'takes a number that is written as a text',
  change: (parts) => ({
    ...parts,
    checkBackfillForm(activity) {
      const { backfill } = activity;
      if (!isJsonObject(backfill)) return parts.checkBackfillForm(activity);
      const read = Object.entries(backfill).map(([name, value]) => [
        name,
        typeof value === 'string' && /^[0-9]+$/.test(value) ? Number(value) : value,
      ]);
      parts.checkBackfillForm({ ...activity, backfill: Object.fromEntries(read) as JsonObject });
    },
  }),
});
