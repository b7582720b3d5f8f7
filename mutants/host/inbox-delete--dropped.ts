import { deletesSelf } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-delete'],
  description: 'forgets the document of an actor that deleted itself',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      const after = parts.foldPeerActors(peers, entry);
      if (entry.kind === 'received' && deletesSelf(entry.activity))
        after.documents.delete(entry.activity.actor);
      return after;
    },
  }),
});
