import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-missing'],
  description: 'backfills everything where the named activity is missing',
  change: (parts) => ({
    ...parts,
    walkAhead: async (page, backfill, isCandidate) =>
      page.next === undefined
        ? parts.walkAhead(page, { ...backfill, request: { mode: 'full' } }, isCandidate)
        : parts.walkAhead(page, backfill, isCandidate),
  }),
});
