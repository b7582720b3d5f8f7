import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-outbox-public'],
  description: 'knows as:Public only outside of lists',
  change: (parts) => ({
    ...changeEntries(parts, (entry) =>
      entry.kind === 'published' &&
      Array.isArray((JSON.parse(entry.body ?? '{}') as JsonObject).to) &&
      (JSON.parse(entry.body ?? '{}') as JsonObject).to[0] === 'as:Public'
        ? {
            ...entry,
            streams: (entry.streams ?? []).filter((stream) => !stream.startsWith('outbox-public')),
          }
        : entry,
    ),
    foldMailboxes: (mailboxes, entry) =>
      parts.foldMailboxes(
        mailboxes,
        entry.kind === 'published' &&
          Array.isArray(entry.activity.to) &&
          entry.activity.to[0] === 'as:Public'
          ? { ...entry, isPublic: false }
          : entry,
      ),
  }),
});
