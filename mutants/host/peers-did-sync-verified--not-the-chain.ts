import {
  appendOperation,
  type DirectoryOperation,
  type DirectoryState,
  foldDirectoryLog,
} from '../../reference/core/directory-log.ts';
import { ProtocolError } from '../../reference/core/errors.ts';
import { sha256 } from '../../reference/host/crypto.ts';
import { unjudged } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

/** Whether the fault is the one that is passed over. */
function isPassed(operation: DirectoryOperation, state: DirectoryState): boolean {
  return operation.type !== 'genesis' && operation.previous !== state.last.id;
}

/** The state of a log of which some faults are passed over. */
function fold(did: string, operations: readonly unknown[]): DirectoryState {
  let state = foldDirectoryLog(did, operations.slice(0, 1), { sha256 });
  for (const operation of operations.slice(1)) {
    try {
      state = appendOperation(state, operation, { sha256 });
    } catch (error) {
      const judged = operation as DirectoryOperation;
      if (!(error instanceof ProtocolError) || !isPassed(judged, state)) throw error;
      state = unjudged(did, judged, state);
    }
  }
  return state;
}

export default hostMutant({
  requirements: ['peers-did-sync-verified'],
  description: 'does not look whether each operation follows the one before it',
  change: (parts) => ({
    ...parts,
    foldLog: (did, operations) => Promise.resolve(fold(did, operations)),
    foldKeptLog: (did, operations) => fold(did, operations),
  }),
});
