import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-stop'],
  description: 'goes on with a backfill whose Follow was rejected',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) =>
      entry.kind === 'received' && entry.activity.type === 'Reject'
        ? state
        : parts.foldBackfills(state, entry, surroundings),
  }),
});
