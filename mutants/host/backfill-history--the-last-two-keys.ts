import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-history'],
  description: 'looks only at the newest key and the one before it',
  change: (parts) => ({
    ...parts,
    verifyHistory: (activity, keys) => parts.verifyHistory(activity, keys.slice(-2)),
  }),
});
