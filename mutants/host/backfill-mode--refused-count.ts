import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'counts for last-N what it refuses',
  change: (parts) => ({
    ...parts,
    walkAhead: (page, backfill) => parts.walkAhead(page, backfill, () => Promise.resolve(true)),
  }),
});
