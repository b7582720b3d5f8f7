import { hostMutant } from '../mutant.ts';
import { withAnnounced } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-no-effect'],
  description: 'takes what it fetched for received by those to whom it was announced',
  change(parts) {
    const fetched = new Set<string>();
    return withAnnounced(parts, (announced) => ({
      foldMailboxes(mailboxes, entry) {
        if (entry.kind === 'fetched') fetched.add(entry.activity.id);
        return parts.foldMailboxes(mailboxes, entry);
      },
      isReplay: (mailboxes, receiver, id) =>
        parts.isReplay(mailboxes, receiver, id) ||
        (fetched.has(id) && announced()?.announcements.get(id)?.receivers.has(receiver) === true),
    }));
  },
});
