import type { FederatedRecord } from '../../reference/core/record.ts';
import { hostMutant } from '../mutant.ts';

const isRevoke = ({ kind }: FederatedRecord): boolean =>
  kind === 'syncropel.federation.pair.revoke.v1';

export default hostMutant({
  requirements: ['pair-revoke-received'],
  description: 'does not judge the proof of a notice',
  change: (parts) => ({
    ...parts,
    verifyRecord: async (record, keys, received) => {
      if (!isRevoke(record)) await parts.verifyRecord(record, keys, received);
    },
  }),
});
