import { isJsonObject, type JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-form'],
  description: 'knows no largest number',
  change: (parts) => ({
    ...parts,
    checkBackfillForm(activity) {
      const { backfill } = activity;
      if (!isJsonObject(backfill)) return parts.checkBackfillForm(activity);
      const cut = Object.entries(backfill).map(([name, value]) => [
        name,
        typeof value === 'number' && value > 10_000 && Number.isInteger(value) ? 10_000 : value,
      ]);
      parts.checkBackfillForm({ ...activity, backfill: Object.fromEntries(cut) as JsonObject });
    },
  }),
});
