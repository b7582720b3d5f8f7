import { isJsonObject } from '../../reference/core/json.ts';
import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-followers'],
  description: 'leaves the follower in pending_inbound when it is accepted',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      const next = parts.foldFollowerGraph(graph, entry);
      if (entry.kind === 'published' && entry.activity.type === 'Accept') {
        const sets = setsOf(next, entry.activity.actor);
        const object = entry.activity.object;
        if (isJsonObject(object)) sets?.pendingInbound.add(String(object.actor));
      }
      return next;
    },
  }),
});
