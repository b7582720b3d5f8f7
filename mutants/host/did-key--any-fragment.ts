import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['did-key'],
  description: 'takes any fragment for the key of a did:key',
  change: (parts) => ({
    ...parts,
    verifyRecord: (record, keys, received) => {
      const { verificationMethod } = record.proof as unknown as { verificationMethod: string };
      const isKey =
        record.actor.startsWith('did:key:') && verificationMethod.startsWith(`${record.actor}#`);
      return parts.verifyRecord(
        record,
        isKey ? keys.map((key) => ({ ...key, id: verificationMethod })) : keys,
        received,
      );
    },
  }),
});
