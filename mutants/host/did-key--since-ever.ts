import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['did-key'],
  description: 'takes what a did:key signed before its time',
  change: (parts) => ({
    ...parts,
    verifyRecord: (record, keys, received) =>
      parts.verifyRecord(
        record,
        keys.map((key) =>
          record.actor.startsWith('did:key:') ? { ...key, created: record.created } : key,
        ),
        received,
      ),
  }),
});
