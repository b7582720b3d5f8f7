import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'stores only what is public, and not what is for the follower alone',
  change: (parts) => ({
    ...parts,
    judgeCandidate: async (item, backfill, keys, kernel) => {
      return parts.judgeCandidate(item, { ...backfill, follower: '' }, keys, kernel);
    },
  }),
});
