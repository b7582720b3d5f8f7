import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['endorse-count'],
  description: 'counts Endorses only of what it has',
  change(parts) {
    const known = new Set<unknown>();
    return {
      ...parts,
      foldEndorsements(state, entry) {
        if (entry.kind !== 'published' && entry.kind !== 'received') return state;
        const { id, object, type } = entry.activity;
        known.add(id);
        return type === 'Endorse' && !known.has(object)
          ? state
          : parts.foldEndorsements(state, entry);
      },
    };
  },
});
