import type { LogEntry } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

function changeWish(entry: LogEntry): LogEntry {
  if (entry.kind !== 'published' || entry.activity.type !== 'Follow') return entry;
  if (entry.activity.backfill !== undefined) return entry;
  return { ...entry, activity: { ...entry.activity, backfill: { mode: 'full' } } };
}

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'backfills where a Follow asks for nothing',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) =>
      parts.foldBackfills(state, changeWish(entry), surroundings),
  }),
});
