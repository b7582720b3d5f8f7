/** What a directory keeps, as tables; nothing here knows what they are kept in. */
import type { DirectoryState } from '../core/directory-log.ts';
import type { KeptStore } from '../service/kept-store.ts';

/** What is found by a search. */
export interface Listing {
  readonly did: string;
  readonly handle: string | null;
  /** Where it is. */
  readonly url: string;
  readonly alsoKnownAs: readonly string[];
}

/** What a new operation changes. */
export interface NewOperation {
  readonly hash: string;
  readonly id: string;
  /** The operation as it was sent. */
  readonly text: string;
  /** What the log says with it. */
  readonly state: DirectoryState;
  /** The handle that the DID has from now on. */
  readonly handle: string | null;
  /** In which namespaces it is found from now on, and as what. */
  readonly namespaces: readonly string[];
  readonly listing: Listing | undefined;
}

/** Who has a handle, or had it. */
export interface HandleOwner {
  readonly hash: string;
  readonly did: string;
  /** Whether the newest operation has it. */
  readonly isPresent: boolean;
}

/** The tables of a directory. A log goes by the hash in its DID. */
export interface DirectoryTables {
  findState(hash: string): DirectoryState | undefined;
  hasOperation(hash: string, id: string): boolean;
  /** The operations of a log as they were sent, the oldest first. */
  listOperations(hash: string): string[];
  append(operation: NewOperation): void;
  findHandle(handle: string): HandleOwner | undefined;
  /** Those who are found in a namespace, by their DIDs, behind one of them. */
  search(namespace: string, after: string, limit: number): Listing[];
}

/** Where a directory keeps it all. */
export type DirectoryStore = KeptStore<DirectoryTables>;
