import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

const MEMBERS = new Map<unknown, readonly string[]>([
  ['none', ['mode']],
  ['last-N', ['mode', 'limit']],
  ['last-T', ['mode', 'duration']],
  ['full', ['mode']],
  ['since', ['mode', 'since']],
]);

export default hostMutant({
  requirements: ['backfill-form'],
  description: 'lets a wish have members that no form has',
  change: (parts) => ({
    ...parts,
    checkBackfillForm(activity) {
      const { backfill } = activity;
      if (!isJsonObject(backfill)) return parts.checkBackfillForm(activity);
      const known = Object.entries(backfill).filter(([name]) =>
        MEMBERS.get(backfill.mode)?.includes(name),
      );
      parts.checkBackfillForm({ ...activity, backfill: Object.fromEntries(known) });
    },
  }),
});
