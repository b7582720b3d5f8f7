import { foldDirectoryLog } from '../../reference/core/directory-log.ts';
import { sha256 } from '../../reference/host/crypto.ts';
import type { HostParts } from '../../reference/host/parts.ts';
import { hostMutant } from '../mutant.ts';

async function valid(
  parts: HostParts,
  did: string,
  operations: readonly unknown[],
): Promise<readonly unknown[]> {
  for (let length = operations.length; length > 0; length -= 1) {
    try {
      await parts.foldLog(did, operations.slice(0, length));
      return operations.slice(0, length);
    } catch {
      // One fewer.
    }
  }
  return [];
}

export default hostMutant({
  requirements: ['peers-did-sync-verified'],
  description: 'uses the operations before the one that is refused',
  change: (parts) => ({
    ...parts,
    foldLog: async (did, operations) => parts.foldLog(did, await valid(parts, did, operations)),
    foldKeptLog: (did, operations) => {
      for (let length = operations.length; ; length -= 1) {
        try {
          return foldDirectoryLog(did, operations.slice(0, length), { sha256 });
        } catch (error) {
          if (length === 0) throw error;
        }
      }
    },
  }),
});
