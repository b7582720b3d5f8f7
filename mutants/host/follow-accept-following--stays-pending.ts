import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-following'],
  description: 'leaves the followed actor in pending_outbound when it accepts',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      const { activity } = entry.kind === 'received' ? entry : { activity: undefined };
      const sets = entry.kind === 'received' ? setsOf(graph, entry.receivers[0] ?? '') : undefined;
      const isPending = activity !== undefined && sets?.pendingOutbound.has(activity.actor);
      const next = parts.foldFollowerGraph(graph, entry);
      if (isPending && activity.type === 'Accept') sets?.pendingOutbound.add(activity.actor);
      return next;
    },
  }),
});
