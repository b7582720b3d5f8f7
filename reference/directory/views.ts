/** What a directory shows. */
import type { DirectoryOperation } from '../core/directory-log.ts';
import type { HandleOwner } from './directory-store.ts';

/**
 * What is told about an operation that was taken, or is known.
 *
 * Spec: `directory-genesis`, `directory-update`, `directory-again`.
 */
export function operationView(did: string, hash: string, { id }: DirectoryOperation) {
  return { did, hash, operation: id };
}

/**
 * The answer with a log, each operation as it was sent.
 *
 * Spec: `directory-operations`.
 */
export function operationsText(did: string, operations: readonly string[]): string {
  return `{"did":${JSON.stringify(did)},"operations":[${operations.join(',')}]}`;
}

/**
 * The DID whose newest operation has a handle.
 *
 * Spec: `directory-handle`, `directory-unknown`.
 */
export function presentHandle(owner: HandleOwner | undefined): string | undefined {
  return owner?.isPresent ? owner.did : undefined;
}
