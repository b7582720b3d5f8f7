import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-stop'],
  description: 'stops a backfill only where the Undo embeds its Follow',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) =>
      entry.kind === 'published' &&
      entry.activity.type === 'Undo' &&
      typeof entry.activity.object === 'string'
        ? state
        : parts.foldBackfills(state, entry, surroundings),
  }),
});
