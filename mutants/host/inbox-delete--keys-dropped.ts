import { deletesSelf } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-delete'],
  description: 'keeps no key of an actor that deleted itself',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      const after = parts.foldPeerActors(peers, entry);
      const peer =
        entry.kind === 'received' && deletesSelf(entry.activity)
          ? after.documents.get(entry.activity.actor)
          : undefined;
      if (peer)
        after.documents.set(String(peer.document.id), {
          ...peer,
          document: { ...peer.document, assertionMethod: [] },
        });
      return after;
    },
  }),
});
