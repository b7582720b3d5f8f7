/** Ways to change a directory that several mutants use. */
import type { DirectoryOperation, DirectoryState } from '../reference/core/directory-log.ts';
import type { DirectoryParts } from '../reference/directory/directory-parts.ts';
import type { DirectoryTables } from '../reference/directory/directory-store.ts';
import type { DirectoryStore } from '../reference/directory/directory-store.ts';
import type { HostParts } from '../reference/host/parts.ts';

export const GENESIS = 'POST /directory/genesis';
export const UPDATE = 'POST /directory/update/:hash';
export const REVOKE = 'POST /directory/revoke/:hash';

/** Changes parts of the directory of a host. */
export function changeDirectory(
  parts: HostParts,
  change: (right: DirectoryParts) => Partial<DirectoryParts>,
): HostParts {
  return { ...parts, directory: { ...parts.directory, ...change(parts.directory) } };
}

/** Changes what the directory keeps its logs in. */
export function changeDirectoryStore(
  parts: HostParts,
  change: (right: DirectoryStore) => Partial<DirectoryStore>,
): HostParts {
  return changeDirectory(parts, ({ openStore }) => ({
    openStore: (folder) => {
      const right = openStore(folder);
      return { ...right, ...change(right) };
    },
  }));
}

/** Changes the tables of the directory. */
export function changeDirectoryTables(
  parts: HostParts,
  change: (right: DirectoryTables) => Partial<DirectoryTables>,
): HostParts {
  return changeDirectoryStore(parts, (right) => ({
    tables: { ...right.tables, ...change(right.tables) },
    transact: (work) => right.transact((tables) => work({ ...tables, ...change(tables) })),
  }));
}

/** Shows the log to whoever judges the next operation as something that it is not. */
export function changeJudgedState(
  parts: HostParts,
  change: (state: DirectoryState, operation: DirectoryOperation) => Partial<DirectoryState>,
): HostParts {
  return changeDirectory(parts, ({ append }) => ({
    append: (state, operation) => {
      const next = append({ ...state, ...change(state, operation) }, operation);
      return { ...next, length: state.length + 1 };
    },
  }));
}

/** The state that a log has with an operation that nobody judged. */
export function unjudged(
  did: string,
  operation: DirectoryOperation,
  earlier?: DirectoryState,
): DirectoryState {
  const length = (earlier?.length ?? 0) + 1;
  if (operation.type === 'revoke') return { ...earlier!, length, last: operation };
  const keys = operation.keys.map(({ name, publicKeyMultibase }) => ({
    id: `${did}#${name}`,
    type: 'Multikey' as const,
    controller: did,
    publicKeyMultibase,
    created: operation.created,
    purpose: ['sign-activity' as const, 'rotate-key' as const],
  }));
  return { did, length, last: operation, statement: operation, keys };
}
