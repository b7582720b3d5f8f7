import { hostMutant } from '../mutant.ts';

const known = new Set<string>();

export default hostMutant({
  requirements: ['sync-verified'],
  description: 'judges the first record of each signer only',
  change: (parts) => ({
    ...parts,
    verifyRecord: async (record, keys, received) => {
      if (known.has(record.actor)) return;
      await parts.verifyRecord(record, keys, received);
      known.add(record.actor);
    },
  }),
});
