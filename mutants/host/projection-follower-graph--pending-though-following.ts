import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-follower-graph'],
  description: 'shows an actor as pending that is followed already',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      const next = parts.foldFollowerGraph(graph, entry);
      if (entry.kind === 'published' && entry.activity.type === 'Follow') {
        const { actor, object } = entry.activity;
        setsOf(next, actor)?.pendingOutbound.add(String(object));
      }
      return next;
    },
  }),
});
