import { hostMutant } from '../mutant.ts';

const START = Date.now();

export default hostMutant({
  requirements: ['inbox-replay'],
  description: 'forgets over a restart what it has received',
  change: (parts) => {
    const seen = new Set<string>();
    return {
      ...parts,
      isReplay: (mailboxes, receiver, id) =>
        seen.has(`${receiver} ${id}`) && parts.isReplay(mailboxes, receiver, id),
      foldMailboxes(mailboxes, entry) {
        const isNew = entry.kind === 'received' && Date.parse(entry.at) > START - 1;
        if (isNew) for (const actor of entry.receivers) seen.add(`${actor} ${entry.activity.id}`);
        return parts.foldMailboxes(mailboxes, entry);
      },
    };
  },
});
