import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-folds'],
  description: 'does not show a definition that came by backfill',
  change: (parts) => ({
    ...parts,
    foldRegistry: (state, entry) =>
      entry.kind === 'received' && entry.by === 'backfill'
        ? state
        : parts.foldRegistry(state, entry),
  }),
});
