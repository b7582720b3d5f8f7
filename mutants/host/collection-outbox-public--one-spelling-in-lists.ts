import type { JsonObject } from '../../reference/core/json.ts';
import { changeEntries } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

function isOverlooked(activity: JsonObject): boolean {
  return Array.isArray(activity.to) && activity.to[0] === 'as:Public';
}

export default hostMutant({
  requirements: ['collection-outbox-public'],
  description: 'knows as:Public only outside of lists',
  change: (parts) => ({
    ...changeEntries(parts, (entry) => {
      if (entry.kind !== 'published' || !isOverlooked(JSON.parse(entry.body ?? '{}') as JsonObject))
        return entry;
      const streams = (entry.streams ?? []).filter((name) => !name.startsWith('outbox-public'));
      return { ...entry, streams };
    }),
    foldMailboxes: (mailboxes, entry) =>
      parts.foldMailboxes(
        mailboxes,
        entry.kind === 'published' && isOverlooked(entry.activity)
          ? { ...entry, isPublic: false }
          : entry,
      ),
  }),
});
