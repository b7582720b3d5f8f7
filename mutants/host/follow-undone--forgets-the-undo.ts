import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-undone'],
  description: 'takes an Accept of a Follow that was undone',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'received' && entry.activity.type === 'Accept') {
        for (const to of entry.receivers) {
          for (const [id, parties] of graph.get(to)?.ended ?? []) {
            graph.get(to)?.follows.set(id, parties);
          }
        }
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
