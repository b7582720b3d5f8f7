import { deletesSelf } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-delete'],
  description: 'marks the document of a deleted actor and keeps the rest of it',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      const isEnd = entry.kind === 'received' && deletesSelf(entry.activity);
      const before = isEnd ? peers.documents.get(entry.activity.actor)?.document : undefined;
      const after = parts.foldPeerActors(peers, entry);
      const peer = before ? after.documents.get(String(before.id)) : undefined;
      if (peer)
        after.documents.set(String(peer.document.id), {
          ...peer,
          document: { ...before, ...peer.document },
        });
      return after;
    },
  }),
});
