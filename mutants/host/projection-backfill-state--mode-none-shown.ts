import { isJsonObject } from '../../reference/core/json.ts';
import type { LogEntry } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

function changeWish(entry: LogEntry): LogEntry {
  if (entry.kind !== 'published' || !isJsonObject(entry.activity.backfill)) return entry;
  if (entry.activity.backfill.mode !== 'none') return entry;
  const backfill = { mode: 'last-N', limit: 0 };
  return { ...entry, activity: { ...entry.activity, backfill } };
}

export default hostMutant({
  requirements: ['projection-backfill-state'],
  description: 'shows an entry for the mode none',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) =>
      parts.foldBackfills(state, changeWish(entry), surroundings),
  }),
});
