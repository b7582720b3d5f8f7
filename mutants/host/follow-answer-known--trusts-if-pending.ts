import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-answer-known'],
  description: 'takes any embedded Follow where one of the same actor is open',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'received' && entry.activity.type === 'Accept') {
        const { object } = entry.activity;
        for (const to of entry.receivers) {
          if (
            isJsonObject(object) &&
            object.actor === to &&
            graph.get(to)?.sets.pendingOutbound.has(String(object.object))
          ) {
            const parties = { follower: to, followed: String(object.object) };
            graph.get(to)?.follows.set(String(object.id), parties);
          }
        }
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
