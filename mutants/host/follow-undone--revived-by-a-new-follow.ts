import { namedBy, setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-undone'],
  description: 'takes an Accept of an undone Follow for one of the new Follow',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      const next = parts.foldFollowerGraph(graph, entry);
      if (entry.kind === 'received' && entry.activity.type === 'Accept') {
        const { actor } = entry.activity;
        for (const to of entry.receivers) {
          const parties = next.get(to)?.follows.partiesOf(namedBy(entry.activity));
          const sets = setsOf(next, to);
          if (parties?.followed === actor && sets?.pendingOutbound.delete(actor)) {
            sets.following.add(actor);
          }
        }
      }
      return next;
    },
  }),
});
