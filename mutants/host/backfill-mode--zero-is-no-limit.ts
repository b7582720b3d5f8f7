import { isJsonObject } from '../../reference/core/json.ts';
import type { LogEntry } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

function changeWish(entry: LogEntry): LogEntry {
  if (entry.kind !== 'published' || !isJsonObject(entry.activity.backfill)) return entry;
  if (entry.activity.backfill.limit !== 0) return entry;
  return { ...entry, activity: { ...entry.activity, backfill: { mode: 'full' } } };
}

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'takes a limit of 0 for none',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) =>
      parts.foldBackfills(state, changeWish(entry), surroundings),
  }),
});
