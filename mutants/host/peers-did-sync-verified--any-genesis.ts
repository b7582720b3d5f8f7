import { didOfGenesis } from '../../reference/core/dids.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

/** The DID that the first operation would have. */
function ownDid(did: string, [genesis]: readonly unknown[]): string {
  const id = (genesis as JsonObject | undefined)?.id;
  return typeof id === 'string' ? didOfGenesis(id) : did;
}

export default hostMutant({
  requirements: ['peers-did-sync-verified'],
  description: 'takes the log of another DID for one of this DID',
  change: (parts) => ({
    ...parts,
    foldLog: (did, operations) => parts.foldLog(ownDid(did, operations), operations),
    foldKeptLog: (did, operations) => {
      const state = parts.foldKeptLog(ownDid(did, operations), operations);
      const keys = state.keys.map((key) => ({
        ...key,
        id: key.id.replace(state.did, did),
        controller: did,
      }));
      return { ...state, did, keys };
    },
  }),
});
