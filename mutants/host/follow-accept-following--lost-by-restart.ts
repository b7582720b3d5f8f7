import { namedBy } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

const START = Date.now();

export default hostMutant({
  requirements: ['follow-accept-following'],
  description: 'forgets over a restart which Follows were published',
  change: (parts) => {
    const forgotten = new Set<string>();
    return {
      ...parts,
      foldFollowerGraph(graph, entry) {
        const isOld = Date.parse(entry.at) < START;
        if (isOld && entry.kind === 'published' && entry.activity.type === 'Follow') {
          forgotten.add(entry.activity.id);
        }
        const isLost =
          !isOld && entry.kind === 'received' && forgotten.has(namedBy(entry.activity));
        return isLost ? graph : parts.foldFollowerGraph(graph, entry);
      },
    };
  },
});
