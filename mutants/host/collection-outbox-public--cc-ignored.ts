import type { JsonObject } from '../../reference/core/json.ts';
import { audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-outbox-public'],
  description: 'takes for public only what has Public in to',
  change: (parts) => ({
    ...changeEntries(parts, (entry) =>
      entry.kind === 'published' &&
      !audienceList(JSON.parse(entry.body ?? '{}') as JsonObject, 'to').some((entry) =>
        entry.endsWith('Public'),
      )
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
          !audienceList(entry.activity, 'to').some((entry) => entry.endsWith('Public'))
          ? { ...entry, isPublic: false }
          : entry,
      ),
  }),
});
