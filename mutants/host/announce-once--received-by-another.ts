import { hostMutant } from '../mutant.ts';
import { fetchingAgain } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-once'],
  description: 'fetches also what only another one of its actors has received',
  change(parts) {
    const receivers = new Map<string, readonly string[]>();
    let announcedTo: readonly string[] = [];
    const noting: typeof parts = {
      ...parts,
      foldAnnounced(announced, entry) {
        if (entry.kind === 'received') receivers.set(entry.activity.id, entry.receivers);
        return parts.foldAnnounced(announced, entry);
      },
      foldMailboxes(mailboxes, entry) {
        announcedTo = entry.kind === 'received' ? entry.receivers : [];
        return parts.foldMailboxes(mailboxes, entry);
      },
    };
    return fetchingAgain(noting, (_, id) => {
      const had = receivers.get(id);
      return had !== undefined && announcedTo.every((actor) => !had.includes(actor));
    });
  },
});
