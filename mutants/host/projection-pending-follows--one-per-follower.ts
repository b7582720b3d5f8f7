import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-pending-follows'],
  description: 'lists only the newest open Follow of each actor',
  change: (parts) => ({
    ...parts,
    pendingFollows: (graph, actor) =>
      new Map(
        [...parts.pendingFollows(graph, actor)].map(([url, places]) => {
          const own = graph.get(url);
          const newest = new Map<string, number>();
          for (const [id, place] of own?.received ?? []) {
            const follower = own?.follows.partiesOf(id)?.follower ?? '';
            if (places.includes(place)) newest.set(follower, place);
          }
          return [url, places.filter((place) => [...newest.values()].includes(place))];
        }),
      ),
  }),
});
