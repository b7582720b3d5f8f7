import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-deleted'],
  description: 'takes a deleted actor out of the sets of the first local actor that learns it',
  change: (parts) => {
    const known = new Set<string>();
    return {
      ...parts,
      foldFollowerGraph(graph, entry) {
        if (entry.kind === 'received' && entry.activity.type === 'Delete') {
          if (known.has(entry.activity.id)) return graph;
          known.add(entry.activity.id);
        }
        return parts.foldFollowerGraph(graph, entry);
      },
    };
  },
});
