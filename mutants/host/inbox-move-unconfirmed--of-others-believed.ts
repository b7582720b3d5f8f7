import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unconfirmed'],
  description: 'believes the Move of any actor if the target confirms it',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      const after = parts.foldPeerActors(peers, entry);
      if (entry.kind !== 'received' || entry.activity.type !== 'Move') return after;
      const { object, target } = entry.activity;
      const peer = after.documents.get(String(object));
      if (peer && object !== entry.activity.actor)
        after.documents.set(String(object), {
          ...peer,
          document: { ...peer.document, movedTo: target! },
        });
      return after;
    },
  }),
});
