import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-follower-graph'],
  description: 'leaves out lists that are empty',
  change: (parts) => ({
    ...parts,
    followerGraphView: (graph, actor) =>
      Object.fromEntries(
        Object.entries(parts.followerGraphView(graph, actor)).map(([url, sets]) => [
          url,
          Object.fromEntries(
            Object.entries(sets as Record<string, string[]>).filter(([, list]) => list.length > 0),
          ),
        ]),
      ),
  }),
});
