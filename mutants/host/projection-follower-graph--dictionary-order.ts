import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-follower-graph'],
  description: 'sorts the lists like a dictionary',
  change: (parts) => ({
    ...parts,
    followerGraphView: (graph, actor) =>
      Object.fromEntries(
        Object.entries(parts.followerGraphView(graph, actor)).map(([url, sets]) => [
          url,
          Object.fromEntries(
            Object.entries(sets as Record<string, string[]>).map(([name, list]) => [
              name,
              [...list].sort((a, b) => a.localeCompare(b)),
            ]),
          ),
        ]),
      ),
  }),
});
