import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-independent'],
  description: 'counts what any actor receives in every inbox',
  change: (parts) => ({
    ...parts,
    foldMailboxes: (mailboxes, entry) => {
      const after = parts.foldMailboxes(mailboxes, entry);
      if (entry.kind === 'received')
        for (const [url, mailbox] of after) if (!entry.receivers.includes(url)) mailbox.inbox += 1;
      return after;
    },
  }),
});
