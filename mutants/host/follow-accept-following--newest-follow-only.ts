import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-following'],
  description: 'takes only the Accept of the newest of several Follows of the same actor',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'published' && entry.activity.type === 'Follow') {
        const own = graph.get(entry.activity.actor);
        for (const [id, { followed }] of own?.follows ?? []) {
          if (followed === entry.activity.object) own?.follows.delete(id);
        }
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
