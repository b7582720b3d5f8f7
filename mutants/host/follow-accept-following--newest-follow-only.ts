import { forReceivers, namedBy } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-following'],
  description: 'takes only the Accept of the newest of several Follows of the same actor',
  change: (parts) => {
    const newest = new Map<string, string>();
    return {
      ...parts,
      foldFollowerGraph(graph, entry) {
        if (entry.kind === 'published' && entry.activity.type === 'Follow') {
          const { id, actor, object } = entry.activity;
          newest.set(`${actor} ${String(object)}`, id);
        }
        if (entry.kind !== 'received' || entry.activity.type !== 'Accept') {
          return parts.foldFollowerGraph(graph, entry);
        }
        const { activity } = entry;
        const isNewest = (to: string) =>
          newest.get(`${to} ${activity.actor}`) === namedBy(activity);
        return parts.foldFollowerGraph(graph, forReceivers(entry, isNewest));
      },
    };
  },
});
