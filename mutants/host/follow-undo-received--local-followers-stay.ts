import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-undo-received'],
  description: 'does not end the follow of a neighbour by its Undo',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (
        entry.kind === 'received' &&
        entry.activity.type === 'Undo' &&
        graph.has(entry.activity.actor)
      ) {
        return graph;
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
