/** What the mutants of the adapter that read logs of a directory are made of. */
import {
  ProtocolError,
  appendOperation,
  beginLog,
  directoryDocument,
  documentId,
  foldDirectoryLog,
  isJsonObject,
  parseStrict,
  verifyEd25519Strict,
  type DirectoryOperation,
  type DirectoryOptions,
  type DirectoryState,
  type JsonObject,
  type JsonValue,
} from '../reference/core/index.ts';
import { type Answering, bytesAt, messageOf, outcome } from './adapter-tools.ts';

/** Judges the next operation of a log; the first one has no state before it. */
export type JudgeOperation = (
  did: string,
  state: DirectoryState | undefined,
  operation: JsonValue,
  options?: DirectoryOptions,
) => DirectoryState;

const judge: JudgeOperation = (did, state, operation, options) =>
  state === undefined
    ? foldDirectoryLog(did, [operation], options)
    : appendOperation(state, operation, options);

/** What is shown of a log. */
export type ShowLog = (state: DirectoryState, operations: readonly JsonObject[]) => JsonObject;

const show: ShowLog = (state) => ({
  document: (directoryDocument(state) ?? null) as unknown as JsonValue,
  handle: state.statement.handle,
  namespaces: state.statement.namespaces,
});

function readingWith(
  parse: (text: Uint8Array) => JsonValue,
  judgeOne: JudgeOperation,
  showLog: ShowLog,
): Answering {
  return (op, input, right) => {
    if (op !== 'directory-fold') return right(op, input);
    return outcome(() => {
      const did = String(input['did']);
      const operations = (input['operations'] as JsonObject[]).map((entry) =>
        parse(bytesAt(entry)),
      );
      let state: DirectoryState | undefined;
      for (const operation of operations) state = judgeOne(did, state, operation);
      if (state === undefined) throw new ProtocolError('shape-invalid', 'an empty log');
      return showLog(state, operations as JsonObject[]);
    });
  };
}

/** Judges operations in another way. */
export function judgingOperations(change: (right: JudgeOperation) => JudgeOperation): Answering {
  return readingWith(parseStrict, change(judge), show);
}

/** Parses operations in another way. */
export function parsingOperations(parse: (text: Uint8Array) => JsonValue): Answering {
  return readingWith(parse, judge, show);
}

/** Shows something else of a log than it says. */
export function showingLogs(
  change: (
    shown: JsonObject,
    state: DirectoryState,
    operations: readonly JsonObject[],
  ) => JsonObject,
): Answering {
  return readingWith(parseStrict, judge, (state, operations) =>
    change(show(state, operations), state, operations),
  );
}

/** Shows another DID document, where there is one. */
export function showingDocuments(change: (document: JsonObject) => JsonObject): Answering {
  return showingLogs((shown) =>
    isJsonObject(shown['document']) ? { ...shown, document: change(shown['document']) } : shown,
  );
}

/** Sees another log before an operation than there is. */
export function seeingLog(
  change: (state: DirectoryState, operation: JsonObject) => DirectoryState,
): Answering {
  return judgingOperations((right) => (did, state, operation) => {
    const isSeen = state !== undefined && isJsonObject(operation);
    return right(did, isSeen ? change(state, operation) : state, operation);
  });
}

/**
 * Judges the operations that are refused by what `repair` makes of them, over the bytes that were signed. The log goes on
 * with their own ids.
 */
export function overlookingOperation(
  repair: (operation: JsonObject, state: DirectoryState | undefined) => JsonObject,
  overlooksId: (state: DirectoryState | undefined) => boolean = () => false,
): Answering {
  return judgingOperations((right) => (did, state, operation) => {
    try {
      return right(did, state, operation);
    } catch (error) {
      if (!(error instanceof ProtocolError) || !isJsonObject(operation)) throw error;
      return judgeRepaired(
        right,
        did,
        state,
        operation,
        repair({ ...operation }, state),
        overlooksId(state),
      );
    }
  });
}

function judgeRepaired(
  right: JudgeOperation,
  did: string,
  state: DirectoryState | undefined,
  sent: JsonObject,
  repaired: JsonObject,
  overlooksId: boolean,
): DirectoryState {
  const isIdGood = overlooksId || sent['id'] === documentId(sent);
  const identified = isIdGood ? { ...repaired, id: documentId(repaired) } : repaired;
  const options: DirectoryOptions = {
    verifySignature: (signature, _message, key) =>
      verifyEd25519Strict(signature, messageOf(sent), key),
  };
  // A genesis with another id begins a log with another DID.
  const isOfAnother = state === undefined && identified['id'] !== sent['id'];
  const next = isOfAnother ? beginLog(identified, options) : right(did, state, identified, options);
  return { ...next, did, last: { ...next.last, id: sent['id'] } as DirectoryOperation };
}

/** The state as if its newest operation had other members. */
export function withLast(state: DirectoryState, members: JsonObject): DirectoryState {
  return { ...state, last: { ...state.last, ...members } as DirectoryOperation };
}

/** The state as if other rotation keys counted. */
export function withRotationKeys(
  state: DirectoryState,
  rotationKeys: readonly string[],
): DirectoryState {
  return {
    ...state,
    statement: { ...state.statement, rotation_keys: rotationKeys } as DirectoryState['statement'],
  };
}
