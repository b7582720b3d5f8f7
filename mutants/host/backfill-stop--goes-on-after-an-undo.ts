import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-stop'],
  description: 'goes on with a backfill whose Follow was undone',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) =>
      entry.kind === 'published' && entry.activity.type === 'Undo'
        ? state
        : parts.foldBackfills(state, entry, surroundings),
  }),
});
