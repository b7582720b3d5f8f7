import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-proof-judged'],
  description: 'takes a key for rotations for a record too',
  change: (parts) => ({
    ...parts,
    verifyRecord: (record, keys, received) =>
      parts.verifyRecord(
        record,
        keys.map((key) => ({
          ...key,
          purpose: [
            ...key.purpose,
            ...(key.purpose.includes('rotate-key') ? ['sign-activity'] : []),
          ],
        })),
        received,
      ),
  }),
});
