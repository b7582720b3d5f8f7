import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-followers'],
  description: 'counts a follower only when the Accept is received by a local one',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      return entry.kind === 'published' && entry.activity.type === 'Accept'
        ? graph
        : parts.foldFollowerGraph(graph, entry);
    },
  }),
});
