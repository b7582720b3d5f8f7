import { isTombstone } from '../../reference/host/projections/peer-actors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-delete-other'],
  description: 'believes an actor that says that another one of its host was deleted',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      const after = parts.foldPeerActors(peers, entry);
      if (entry.kind !== 'received' || entry.activity.type !== 'Delete') return after;
      const { actor, object, published } = entry.activity;
      const peer = after.documents.get(String(object));
      if (
        !peer ||
        isTombstone(peer.document) ||
        new URL(actor).origin !== new URL(String(object)).origin
      )
        return after;
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
