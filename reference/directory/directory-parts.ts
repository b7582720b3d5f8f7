/**
 * What a directory is made of, by name. As with a host, everything that the protocol decides is one
 * part, and the directory only joins them.
 */
import {
  appendOperation,
  beginLog,
  directoryDocument,
  type DirectoryOperation,
  type DirectoryState,
  isHandle,
  MAX_OPERATION_BYTES,
} from '../core/directory-log.ts';
import type { JsonValue } from '../core/json.ts';
import { parseStrict } from '../core/strict-parse.ts';
import { sha256, verifyStrict } from '../host/crypto.ts';
import { readBody } from '../host/http/body.ts';
import { requireJsonType } from '../service/json-requests.ts';
import type { DirectoryStore } from './directory-store.ts';
import {
  checkTime,
  checkType,
  handleOf,
  isKnown,
  isTaken,
  listingOf,
  namespacesOf,
  readOperation,
  takeOperation,
} from './operations.ts';
import { readSearchRequest, searchView } from './search.ts';
import { openSqliteDirectoryStore } from './sqlite-directory-store.ts';
import { operationsText, operationView, presentHandle } from './views.ts';

/** The parts of a directory. */
export interface DirectoryParts {
  readonly openStore: (folder: string) => DirectoryStore;

  // Reading.
  readonly requireJsonType: typeof requireJsonType;
  readonly readBody: typeof readBody;
  readonly maxBytes: number;
  readonly parseBody: (bytes: Uint8Array) => JsonValue;

  // Taking operations.
  readonly checkType: typeof checkType;
  readonly checkShape: (value: JsonValue) => DirectoryOperation;
  readonly storedText: (bytes: Uint8Array) => string;
  readonly takeOperation: typeof takeOperation;
  readonly isKnown: typeof isKnown;
  readonly begin: (operation: DirectoryOperation) => DirectoryState;
  readonly append: (state: DirectoryState, operation: DirectoryOperation) => DirectoryState;
  readonly checkTime: typeof checkTime;
  readonly isTaken: typeof isTaken;
  readonly handleOf: typeof handleOf;
  readonly namespacesOf: typeof namespacesOf;
  readonly listingOf: typeof listingOf;

  // Answering.
  readonly operationView: typeof operationView;
  readonly document: typeof directoryDocument;
  readonly operationsText: typeof operationsText;
  readonly isHandle: typeof isHandle;
  readonly presentHandle: typeof presentHandle;
  readonly readSearchRequest: typeof readSearchRequest;
  readonly searchView: typeof searchView;
}

const PLATFORM = { sha256, verifySignature: verifyStrict };

/** The parts of a directory that does what the specification says. */
export function defaultDirectoryParts(): DirectoryParts {
  return {
    openStore: openSqliteDirectoryStore,

    requireJsonType,
    readBody,
    maxBytes: MAX_OPERATION_BYTES,
    parseBody: (bytes) => parseStrict(bytes),

    checkType,
    checkShape: readOperation,
    storedText: (bytes) => Buffer.from(bytes).toString('utf8'),
    takeOperation,
    isKnown,
    begin: (operation) => beginLog(operation, PLATFORM),
    append: (state, operation) => appendOperation(state, operation, PLATFORM),
    checkTime,
    isTaken,
    handleOf,
    namespacesOf,
    listingOf,

    operationView,
    document: directoryDocument,
    operationsText,
    isHandle,
    presentHandle,
    readSearchRequest,
    searchView,
  };
}
