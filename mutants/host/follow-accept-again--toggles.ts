import { isJsonObject } from '../../reference/core/json.ts';
import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

const accepted = new Set<string>();

export default hostMutant({
  requirements: ['follow-accept-again'],
  description: 'takes a follower out when it asks again',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      const next = parts.foldFollowerGraph(graph, entry);
      if (entry.kind === 'published' && entry.activity.type === 'Accept') {
        const { object, actor } = entry.activity;
        const sets = setsOf(next, actor);
        const follower = isJsonObject(object) ? String(object.actor) : '';
        if (accepted.has(`${actor} ${follower}`)) sets?.followers.delete(follower);
        accepted.add(`${actor} ${follower}`);
      }
      return next;
    },
  }),
});
