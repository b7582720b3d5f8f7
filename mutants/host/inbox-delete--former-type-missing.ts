import { deletesSelf } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-delete'],
  description: 'does not note what a deleted actor was',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      const after = parts.foldPeerActors(peers, entry);
      const peer =
        entry.kind === 'received' && deletesSelf(entry.activity)
          ? after.documents.get(entry.activity.actor)
          : undefined;
      if (!peer) return after;
      const { formerType: _gone, ...document } = peer.document;
      after.documents.set(String(document.id), { ...peer, document });
      return after;
    },
  }),
});
