import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-independent'],
  description: 'counts what is received by the actor and by the one created after it',
  change: (parts) => ({
    ...parts,
    foldMailboxes: (mailboxes, entry) => {
      if (entry.kind !== 'received') return parts.foldMailboxes(mailboxes, entry);
      const all = [...mailboxes.keys()];
      const next = all[all.indexOf(entry.receivers[0] ?? '') - 1];
      return parts.foldMailboxes(
        mailboxes,
        next === undefined ? entry : { ...entry, receivers: [...entry.receivers, next] },
      );
    },
  }),
});
