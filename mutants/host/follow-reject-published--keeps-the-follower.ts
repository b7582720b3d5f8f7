import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-reject-published'],
  description: 'takes no notice of a Reject that its own actor publishes',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph: (graph, entry) =>
      entry.kind === 'published' && entry.activity.type === 'Reject'
        ? graph
        : parts.foldFollowerGraph(graph, entry),
  }),
});
