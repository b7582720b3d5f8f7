import { foldDirectoryLog } from '../../reference/core/directory-log.ts';
import { sha256 } from '../../reference/host/crypto.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync-verified'],
  description: 'does not verify who signed the operations of a log',
  change: (parts) => ({
    ...parts,
    foldLog: (did, operations) =>
      Promise.resolve(foldDirectoryLog(did, operations, { sha256, verifySignature: () => true })),
  }),
});
