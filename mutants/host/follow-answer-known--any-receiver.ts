import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-answer-known'],
  description: 'applies an answer to the follower, whichever local actor received it',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'received' && isJsonObject(entry.activity.object)) {
        const follower = String(entry.activity.object.actor);
        const receivers = new Set([...entry.receivers, ...(graph.has(follower) ? [follower] : [])]);
        if (entry.activity.type === 'Accept') {
          return parts.foldFollowerGraph(graph, { ...entry, receivers: [...receivers] });
        }
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
