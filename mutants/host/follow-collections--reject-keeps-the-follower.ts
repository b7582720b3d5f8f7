import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-collections'],
  description: 'keeps a follower that its owner rejects',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      return entry.kind === 'published' && entry.activity.type === 'Reject'
        ? graph
        : parts.foldFollowerGraph(graph, entry);
    },
  }),
});
