import { deletesSelf } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-delete'],
  description: 'notes when the Delete of an actor came',
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
          document: { ...peer.document, deleted: entry.at },
        });
      return after;
    },
  }),
});
