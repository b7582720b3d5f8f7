import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-verified'],
  description: 'believes what it pulls, whoever is said to have signed it',
  change: (parts) => ({
    ...parts,
    verifyRecord: async (record, keys, received) => {
      if (received !== undefined) await parts.verifyRecord(record, keys, received);
    },
  }),
});
