import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-proof-judged'],
  description: 'takes what was signed before a key was revoked',
  change: (parts) => ({
    ...parts,
    verifyRecord: (record, keys, received) =>
      parts.verifyRecord(
        record,
        keys
          .filter((key) => key.revoked_at !== undefined && record.created < key.revoked_at)
          .map(({ revoked_at: _, ...key }) => key)
          .concat(
            keys.filter(
              (key) => key.revoked_at === undefined || record.created >= key.revoked_at,
            ) as never[],
          ),
        received,
      ),
  }),
});
