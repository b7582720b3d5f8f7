/** What a directory answers. */
import type { DirectoryOperation, DirectoryState } from '../core/directory-log.ts';
import { ProtocolError } from '../core/errors.ts';
import { type Answer, jsonAnswer } from '../host/http/answer.ts';
import type { RoutedRequest } from '../host/http/request.ts';
import type { Handler, Route } from '../host/http/serving.ts';
import type { Directory } from './directory.ts';

/** The routes of a directory. Those without a hash come first: their names are no hashes. */
export function directoryRoutes(): Route<Directory>[] {
  return [
    { path: '/directory/genesis', methods: { POST: take('genesis') } },
    { path: '/directory/update/:hash', methods: { POST: take('update') } },
    { path: '/directory/revoke/:hash', methods: { POST: take('revoke') } },
    { path: '/directory/search', methods: { GET: getSearch } },
    { path: '/directory/handle/:handle', methods: { GET: getHandle } },
    { path: '/directory/:hash/did.json', methods: { GET: getDocument } },
    { path: '/directory/:hash/operations', methods: { GET: getOperations } },
  ];
}

/** Spec: `directory-genesis`, `directory-update`, `directory-type`, `directory-durable`. */
function take(type: DirectoryOperation['type']): Handler<Directory> {
  return async (request, { parts, store, clock }) => {
    parts.requireJsonType(request);
    const bytes = await parts.readBody(request.message, parts.maxBytes);
    const value = parts.parseBody(bytes);
    parts.checkType(value, type);
    const operation = parts.checkShape(value);
    // A genesis names its log itself.
    const hash = request.parameters.hash ?? operation.id;
    const posted = { operation, text: parts.storedText(bytes), hash };
    const { did, isNew } = await store.transact((tables) =>
      parts.takeOperation(tables, posted, { now: clock.now(), rules: parts }),
    );
    const view = parts.operationView(did, hash, operation);
    const status = isNew && type === 'genesis' ? 201 : 200;
    return { ...jsonAnswer(JSON.stringify(view)), status };
  };
}

/** Spec: `directory-unknown`. */
function requireLog({ parameters }: RoutedRequest, { store }: Directory): DirectoryState {
  const state = store.tables.findState(parameters.hash ?? '');
  if (!state) throw new ProtocolError('not-found', 'there is no such log');
  return state;
}

/** Spec: `directory-document`. */
function getDocument(request: RoutedRequest, directory: Directory): Answer {
  const state = requireLog(request, directory);
  const document = directory.parts.document(state);
  if (!document) throw new ProtocolError('gone', 'the DID was revoked');
  return jsonAnswer(JSON.stringify(document), 'application/did+json');
}

/** Spec: `directory-operations`. */
function getOperations(request: RoutedRequest, directory: Directory): Answer {
  const { did } = requireLog(request, directory);
  const { parts, store } = directory;
  const operations = store.tables.listOperations(request.parameters.hash ?? '');
  return jsonAnswer(parts.operationsText(did, operations));
}

/** Spec: `directory-handle`, `directory-unknown`. */
function getHandle({ parameters }: RoutedRequest, { parts, store }: Directory): Answer {
  const { handle } = parameters;
  const owner = parts.isHandle(handle) ? store.tables.findHandle(handle) : undefined;
  const did = parts.presentHandle(owner);
  if (did === undefined) throw new ProtocolError('not-found', 'nobody has this handle');
  return jsonAnswer(JSON.stringify({ handle, did }));
}

/** Spec: `directory-search`. */
function getSearch({ query }: RoutedRequest, { parts, store }: Directory): Answer {
  const { namespace, after, limit } = parts.readSearchRequest(query);
  const found = store.tables.search(namespace, after, limit + 1);
  return jsonAnswer(JSON.stringify(parts.searchView(found, limit)));
}
