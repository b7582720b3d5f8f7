import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move'],
  description: 'replaces what it keeps of an actor that moved by the document of the target',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      const after = parts.foldPeerActors(peers, entry);
      if (entry.kind !== 'received' || !entry.moveConfirmed) return after;
      const [old, next] = [
        after.documents.get(entry.activity.actor),
        after.documents.get(String(entry.activity.target)),
      ];
      if (old && next)
        after.documents.set(entry.activity.actor, {
          ...old,
          document: { ...next.document, id: entry.activity.actor, movedTo: entry.activity.target! },
        });
      return after;
    },
  }),
});
