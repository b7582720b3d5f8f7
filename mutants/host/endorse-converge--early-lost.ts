import { namedBy } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['endorse-converge'],
  description: 'forgets an Undo that comes before its Endorse',
  change(parts) {
    const known = new Set<string>();
    return {
      ...parts,
      foldEndorsements(state, entry) {
        if (entry.kind !== 'received') return parts.foldEndorsements(state, entry);
        known.add(entry.activity.id);
        const isEarly = entry.activity.type === 'Undo' && !known.has(namedBy(entry.activity));
        return isEarly ? state : parts.foldEndorsements(state, entry);
      },
    };
  },
});
