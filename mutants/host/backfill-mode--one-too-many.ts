import { isJsonObject } from '../../reference/core/json.ts';
import type { LogEntry } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

function changeWish(entry: LogEntry): LogEntry {
  if (entry.kind !== 'published' || !isJsonObject(entry.activity.backfill)) return entry;
  const { backfill } = entry.activity;
  if (backfill.mode !== 'last-N') return entry;
  const more = { ...backfill, limit: Number(backfill.limit) + 1 };
  return { ...entry, activity: { ...entry.activity, backfill: more } };
}

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'stores one activity more than the limit of last-N',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) =>
      parts.foldBackfills(state, changeWish(entry), surroundings),
  }),
});
