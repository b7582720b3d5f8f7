import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'stores also the activity that since names',
  change: (parts) => ({
    ...parts,
    itemsAhead: (page, backfill) =>
      backfill.request.mode === 'since'
        ? parts.itemsAhead(page, { ...backfill, request: { mode: 'last-N', limit: 1 } })
        : parts.itemsAhead(page, backfill),
  }),
});
