import { hostMutant } from '../mutant.ts';

const latest = new Map<string, string>();

export default hostMutant({
  requirements: ['inbox-move'],
  description: 'follows the Move that came last',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      const after = parts.foldPeerActors(peers, entry);
      if (entry.kind === 'received' && entry.moveConfirmed)
        latest.set(entry.activity.actor, String(entry.activity.target));
      for (const [actor, movedTo] of latest) {
        const peer = after.documents.get(actor);
        if (peer && peer.document.movedTo !== movedTo)
          after.documents.set(actor, { ...peer, document: { ...peer.document, movedTo } });
      }
      return after;
    },
  }),
});
