import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-pending-follows'],
  description: 'lists the newest three open Follows only',
  change: (parts) => ({
    ...parts,
    pendingFollows: (graph, actor) =>
      new Map(
        [...parts.pendingFollows(graph, actor)].map(([url, places]) => [url, places.slice(-3)]),
      ),
  }),
});
