import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-aside'],
  description: 'verifies a page without letting anybody else have a turn',
  change: (parts) => ({
    ...parts,
    judgeCandidate: async (item, backfill, keys, kernel) => {
      const until = performance.now() + 200;
      while (performance.now() < until);
      return parts.judgeCandidate(item, backfill, keys, kernel);
    },
  }),
});
