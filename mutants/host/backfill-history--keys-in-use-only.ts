import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-history'],
  description: 'verifies by the keys that are in use',
  change: (parts) => ({
    ...parts,
    verifyHistory: (activity, keys) =>
      parts.verifyHistory(
        activity,
        keys.filter(({ superseded_at }) => superseded_at === undefined),
      ),
  }),
});
