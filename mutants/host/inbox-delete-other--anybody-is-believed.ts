import { isTombstone } from '../../reference/host/projections/peer-actors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-delete-other'],
  description: 'believes everybody who says that an actor was deleted',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      const after = parts.foldPeerActors(peers, entry);
      if (entry.kind !== 'received' || entry.activity.type !== 'Delete') return after;
      const { object, published } = entry.activity;
      const peer = after.documents.get(String(object));
      if (!peer || isTombstone(peer.document)) return after;
      const { id, type, assertionMethod } = peer.document;
      after.documents.set(String(object), {
        ...peer,
        document: {
          id: id!,
          type: 'Tombstone',
          formerType: type!,
          deleted: published,
          assertionMethod: assertionMethod ?? [],
        },
      });
      return after;
    },
  }),
});
