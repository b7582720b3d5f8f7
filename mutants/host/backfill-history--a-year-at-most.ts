import { hostMutant } from '../mutant.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;

export default hostMutant({
  requirements: ['backfill-history'],
  description: 'takes no key that was superseded more than a year ago',
  change: (parts) => ({
    ...parts,
    verifyHistory: (activity, keys) => {
      const now = parts.clock.now();
      return parts.verifyHistory(
        activity,
        keys.filter(({ superseded_at }) => now - Date.parse(superseded_at ?? '') > YEAR === false),
      );
    },
  }),
});
