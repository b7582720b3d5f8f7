import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-undone'],
  description: 'takes an Accept of an undone Follow for one of the new Follow',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'received' && entry.activity.type === 'Accept') {
        for (const to of entry.receivers) {
          const own = graph.get(to);
          for (const [id, parties] of own?.ended ?? []) {
            if (own?.sets.pendingOutbound.has(parties.followed)) own.follows.set(id, parties);
          }
        }
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
