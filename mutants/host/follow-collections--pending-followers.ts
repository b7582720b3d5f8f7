import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-collections'],
  description: 'lists who asked to follow among the followers',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      const next = parts.foldFollowerGraph(graph, entry);
      if (entry.kind === 'received' && entry.activity.type === 'Follow') {
        for (const to of entry.receivers) setsOf(next, to)?.followers.add(entry.activity.actor);
      }
      return next;
    },
  }),
});
