import { namedBy } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['endorse-undo-other'],
  description: 'takes an early Undo for one by whoever endorses later',
  change(parts) {
    const early = new Set<string>();
    return {
      ...parts,
      foldEndorsements(state, entry) {
        let next = parts.foldEndorsements(state, entry);
        if (entry.kind !== 'received') return next;
        const { activity } = entry;
        if (activity.type === 'Undo') early.add(namedBy(activity));
        if (activity.type === 'Endorse' && early.has(activity.id)) {
          const undo = {
            ...activity,
            type: 'Undo',
            object: activity.id,
            id: `${activity.id} undone`,
          };
          next = parts.foldEndorsements(next, { ...entry, activity: undo });
        }
        return next;
      },
    };
  },
});
