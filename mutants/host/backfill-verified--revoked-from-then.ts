import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-verified'],
  description: 'takes what a revoked key signed before it was revoked',
  change: (parts) => ({
    ...parts,
    verifyHistory: (activity, keys) => {
      const { published } = activity as { published: string };
      return parts.verifyHistory(
        activity,
        keys.map(({ revoked_at, ...key }) =>
          revoked_at !== undefined && revoked_at <= published ? { ...key, revoked_at } : key,
        ),
      );
    },
  }),
});
