import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'reads the newest page and no other',
  change: (parts) => ({
    ...parts,
    walkAhead: async (page, backfill, isCandidate) => ({
      ...(await parts.walkAhead(page, backfill, isCandidate)),
      isFar: true,
    }),
  }),
});
