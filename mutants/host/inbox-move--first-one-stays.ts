import { hostMutant } from '../mutant.ts';

const moved = new Set<string>();

export default hostMutant({
  requirements: ['inbox-move'],
  description: 'believes the first Move of an actor only',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      if (entry.kind !== 'received' || !entry.moveConfirmed)
        return parts.foldPeerActors(peers, entry);
      const { actor } = entry.activity;
      const { moveConfirmed: _first, ...rest } = entry;
      const known = moved.has(actor);
      moved.add(actor);
      return parts.foldPeerActors(peers, known ? rest : entry);
    },
  }),
});
