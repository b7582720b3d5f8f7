import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-pending-follows'],
  description: 'goes on to list Follows that were decided',
  change: (parts) => ({
    ...parts,
    pendingFollows: (graph, actor) =>
      new Map(
        [...graph]
          .filter(([url]) => actor === undefined || url === actor)
          .map(([url, { received }]) => [url, [...received.values()]]),
      ),
  }),
});
