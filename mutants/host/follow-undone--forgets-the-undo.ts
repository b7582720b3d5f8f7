import { namedBy, setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-undone'],
  description: 'takes an Accept of a Follow that was undone',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      const next = parts.foldFollowerGraph(graph, entry);
      if (entry.kind === 'received' && entry.activity.type === 'Accept') {
        const { actor } = entry.activity;
        for (const to of entry.receivers) {
          const parties = next.get(to)?.follows.partiesOf(namedBy(entry.activity));
          if (parties?.followed === actor) setsOf(next, to)?.following.add(actor);
        }
      }
      return next;
    },
  }),
});
