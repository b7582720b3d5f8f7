import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-follower-graph'],
  description: 'leaves out actors without relations',
  change: (parts) => ({
    ...parts,
    followerGraphView: (graph, actor) =>
      Object.fromEntries(
        Object.entries(parts.followerGraphView(graph, actor)).filter(([, sets]) =>
          Object.values(sets as Record<string, string[]>).some((list) => list.length > 0),
        ),
      ),
  }),
});
