import type { JsonObject } from '../../reference/core/json.ts';
import { audienceList } from '../../reference/host/audience.ts';
import { changeEntries } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

function hasNoneInTo(activity: JsonObject): boolean {
  return !audienceList(activity, 'to').some((entry) => entry.endsWith('Public'));
}

export default hostMutant({
  requirements: ['collection-outbox-public'],
  description: 'takes for public only what has Public in to',
  change: (parts) => ({
    ...changeEntries(parts, (entry) => {
      if (entry.kind !== 'published' || !hasNoneInTo(JSON.parse(entry.body ?? '{}') as JsonObject))
        return entry;
      const streams = (entry.streams ?? []).filter((name) => !name.startsWith('outbox-public'));
      return { ...entry, streams };
    }),
    foldMailboxes: (mailboxes, entry) =>
      parts.foldMailboxes(
        mailboxes,
        entry.kind === 'published' && hasNoneInTo(entry.activity)
          ? { ...entry, isPublic: false }
          : entry,
      ),
  }),
});
