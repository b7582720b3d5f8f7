import type { SignedActivity } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'reads no further for last-T than to the first activity that is too old',
  change: (parts) => ({
    ...parts,
    walkAhead: async (page, backfill, isCandidate) => {
      const result = await parts.walkAhead(page, backfill, isCandidate);
      const old = page.items.find(({ value }) => !parts.selects(backfill, value as SignedActivity));
      return old && backfill.newest === undefined
        ? { ...result, isFar: true, from: old.name }
        : result;
    },
  }),
});
