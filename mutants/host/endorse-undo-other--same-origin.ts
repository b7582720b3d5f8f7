import type { SignedActivity } from '../../reference/host/events.ts';
import { namedBy } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['endorse-undo-other'],
  description: 'lets actors of one host undo for each other',
  change(parts) {
    const endorses = new Map<string, SignedActivity>();
    return {
      ...parts,
      foldEndorsements(state, entry) {
        if (entry.kind !== 'received') return parts.foldEndorsements(state, entry);
        const { activity } = entry;
        endorses.set(activity.id, activity);
        const undone = activity.type === 'Undo' ? endorses.get(namedBy(activity)) : undefined;
        const isNear = undone && new URL(undone.actor).origin === new URL(activity.actor).origin;
        const actor = isNear ? undone.actor : activity.actor;
        return parts.foldEndorsements(state, { ...entry, activity: { ...activity, actor } });
      },
    };
  },
});
