import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-once'],
  description: 'begins, at any Accept of the actor, what the newest Follow asks for',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) => {
      if (entry.kind !== 'received' || entry.activity.type !== 'Accept') {
        return parts.foldBackfills(state, entry, surroundings);
      }
      const { actor } = entry.activity;
      const asked = [...state.asked.values()].filter(
        ({ followed, follower }) => followed === actor && entry.receivers.includes(follower),
      );
      const newest = asked.at(-1);
      if (!newest) return parts.foldBackfills(state, entry, surroundings);
      const activity = { ...entry.activity, object: newest.follow };
      const graph: typeof surroundings.graph = new Map(surroundings.graph);
      const own = graph.get(newest.follower);
      if (own) {
        const follows = Object.assign(Object.create(own.follows) as typeof own.follows, {
          stateOf: () => 'accepted',
        });
        graph.set(newest.follower, { ...own, follows });
      }
      return parts.foldBackfills(state, { ...entry, activity }, { ...surroundings, graph });
    },
  }),
});
