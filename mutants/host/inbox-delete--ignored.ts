import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-delete'],
  description: 'keeps the document of an actor that deleted itself',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      if (entry.kind !== 'received' || entry.activity.type !== 'Delete')
        return parts.foldPeerActors(peers, entry);
      return parts.foldPeerActors(peers, {
        ...entry,
        activity: { ...entry.activity, type: 'Deleted' },
      });
    },
  }),
});
