import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['endorse-count'],
  description: 'counts nothing that was backfilled',
  change: (parts) => ({
    ...parts,
    foldEndorsements: (state, entry) =>
      entry.kind === 'received' && entry.by === 'backfill'
        ? state
        : parts.foldEndorsements(state, entry),
  }),
});
