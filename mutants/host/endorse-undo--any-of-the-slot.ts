import { namedBy } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['endorse-undo'],
  description: 'counts every Undo, also a second one of the same Endorse',
  change(parts) {
    const undone = new Set<unknown>();
    const endorses = new Map<unknown, string[]>();
    return {
      ...parts,
      foldEndorsements(state, entry) {
        if (entry.kind !== 'received') return parts.foldEndorsements(state, entry);
        const { activity } = entry;
        if (activity.type === 'Endorse') {
          const slot = `${activity.actor} ${String(activity.object)} ${String(activity.kind)}`;
          const ids = endorses.get(slot) ?? [];
          ids.push(activity.id);
          for (const id of ids) endorses.set(id, ids);
          endorses.set(slot, ids);
        }
        const named = activity.type === 'Undo' ? namedBy(activity) : undefined;
        const isAgain = named !== undefined && undone.has(named);
        const other = isAgain ? endorses.get(named)?.find((id) => !undone.has(id)) : undefined;
        if (named !== undefined) undone.add(other ?? named);
        if (other === undefined) return parts.foldEndorsements(state, entry);
        return parts.foldEndorsements(state, {
          ...entry,
          activity: { ...activity, object: other },
        });
      },
    };
  },
});
