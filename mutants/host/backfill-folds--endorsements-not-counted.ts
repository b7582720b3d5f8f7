import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-folds'],
  description: 'does not count an Endorse that came by backfill',
  change: (parts) => ({
    ...parts,
    foldEndorsements: (state, entry) =>
      entry.kind === 'received' && entry.by === 'backfill'
        ? state
        : parts.foldEndorsements(state, entry),
  }),
});
