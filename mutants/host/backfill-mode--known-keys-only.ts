import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'does not look for a key anew that it does not know',
  change: (parts) => ({
    ...parts,
    judgeCandidate: async (item, backfill, keys, kernel) => {
      return parts.judgeCandidate(item, backfill, { ...keys, fetched: keys.known }, kernel);
    },
  }),
});
