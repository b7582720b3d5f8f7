import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['endorse-undo'],
  description: 'counts no Undo that its own actors publish',
  change: (parts) => ({
    ...parts,
    foldEndorsements: (state, entry) =>
      entry.kind === 'published' && entry.activity.type === 'Undo'
        ? state
        : parts.foldEndorsements(state, entry),
  }),
});
