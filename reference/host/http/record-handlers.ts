/** What the host answers about records, threads and identities. */
import { parseCid } from '../../core/cid.ts';
import { didOfBaseUrl } from '../../core/dids.ts';
import { ProtocolError } from '../../core/errors.ts';
import { isThreadName } from '../../core/record.ts';
import { MAX_TEXT_BYTES } from '../../core/strict-parse.ts';
import { formsSharingClocks } from '../records/views.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import {
  holderOf,
  type RoutedRequest,
  readJsonBody,
  requireContentType,
  type Services,
} from './handlers.ts';
import { readLines } from './lines.ts';

/**
 * Spec: `record-write`, `record-write-shape`, `record-reserved-write`, `record-unauthorized`,
 * `http-content-type`.
 */
export async function postRecord(request: RoutedRequest, services: Services): Promise<Answer> {
  const { kernel, records } = services;
  const { parts, config } = kernel;
  const { name } = parts.requireActor(holderOf(request, services));
  const draft = parts.readWriteRequest(await readJsonBody(request, services));
  if (parts.isReservedThread(draft.thread)) {
    throw new ProtocolError('thread-reserved', `${draft.thread} is the host's own`);
  }
  const record = await records.write(name, draft);
  const location = `${config.base}/v1/records/${record.id}`;
  return { ...jsonAnswer(JSON.stringify(record), 'application/json', { location }), status: 201 };
}

/** Spec: `record-read`, `record-read-unknown`, `record-reserved-read`, `record-unauthorized`. */
export function getRecord(request: RoutedRequest, services: Services): Answer {
  const { parts } = services.kernel;
  const holder = parts.requireHolder(holderOf(request, services));
  const id = request.parameters.id ?? '';
  parseCid(id);
  const stored = services.records.reader.find(id);
  if (!stored) throw new ProtocolError('not-found', 'no such record');
  parts.checkReader(holder, parts.isReservedThread(stored.thread));
  return jsonAnswer(stored.text);
}

/** The thread in the path, which whoever asks may read. */
function requireThread(request: RoutedRequest, services: Services): string {
  const { parts } = services.kernel;
  const holder = parts.requireHolder(holderOf(request, services));
  const thread = request.parameters.thread ?? '';
  if (!isThreadName(thread)) throw new ProtocolError('not-found', 'no such thread');
  parts.checkReader(holder, parts.isReservedThread(thread));
  return thread;
}

/** How many records are read at once: each may be long, and others want to be answered too. */
const PAGE_PIECE = 32;

/** Spec: `thread-read`, `thread-page`, `thread-query`, `thread-unknown`. */
export function getThreadRecords(request: RoutedRequest, services: Services): Answer {
  const { kernel, records, views } = services;
  const thread = requireThread(request, services);
  const { numbers, next } = views.page(thread, kernel.parts.readViewRequest(request.query));
  async function* pieces(): AsyncGenerator<string> {
    yield `{"thread":${JSON.stringify(thread)},"records":[`;
    for (let at = 0; at < numbers.length; at += PAGE_PIECE) {
      const piece = records.reader.readNumbers(numbers.slice(at, at + PAGE_PIECE));
      yield (at === 0 ? '' : ',') + piece.map(({ text }) => text).join(',');
      await new Promise(setImmediate);
    }
    yield `],"has_more":${next !== undefined},"next":${JSON.stringify(next ?? null)}}`;
  }
  return { ...jsonAnswer(''), body: undefined, pieces: pieces() };
}

/** Spec: `thread-summary`, `merge-pending`, `merge-equivocation`, `merge-counter-value`. */
export function getThread(request: RoutedRequest, services: Services): Answer {
  const { parts } = services.kernel;
  const { reader } = services.records;
  const thread = requireThread(request, services);
  const summary = {
    thread,
    records: reader.countReady(thread),
    pending: reader.listPending(thread),
    equivocations: parts.equivocationsOf(formsSharingClocks(reader, thread)),
    counters: parts.countersView(reader.counterSlots(thread)),
  };
  return jsonAnswer(JSON.stringify(summary));
}

const NDJSON = 'application/x-ndjson';

/** Spec: `export-complete`, `export-operator-only`. */
export function getExport(request: RoutedRequest, services: Services): Answer {
  const { kernel, signers } = services;
  kernel.parts.requireOperator(holderOf(request, services));
  const pieces = kernel.parts.exportLines(kernel, signers);
  return { ...jsonAnswer('', NDJSON), body: undefined, pieces };
}

/** Spec: `import-verified`, `export-operator-only`, `http-content-type`. */
export async function postImport(request: RoutedRequest, services: Services): Promise<Answer> {
  services.kernel.parts.requireOperator(holderOf(request, services));
  requireContentType(request, NDJSON);
  const report = await services.importer.run(readLines(request.message, MAX_TEXT_BYTES));
  return jsonAnswer(JSON.stringify(report));
}

/** Spec: `identity-endpoint`, `identity-endpoint-actor`. */
export function getIdentity(request: RoutedRequest, services: Services): Answer {
  const { parts, instance } = services.kernel;
  return jsonAnswer(JSON.stringify(parts.identityView(instance, holderOf(request, services))));
}

/** Spec: `identity-generate`, `identity-generate-operator`. */
export function postIdentity(request: RoutedRequest, services: Services): Answer {
  const { parts, instance } = services.kernel;
  parts.requireOperator(holderOf(request, services));
  return parts.generateIdentity(instance);
}

/**
 * Spec: `identity-key-document`, `identity-key-document-kept`, `identity-key-document-unknown`.
 */
export function getKeyDocument(request: RoutedRequest, { kernel, signers }: Services): Answer {
  const did = request.parameters.did ?? '';
  const local = signers.findLocal(did);
  const text = local
    ? JSON.stringify(kernel.parts.keyDocument(kernel.instance, local))
    : signers.findKeyDocument(did);
  if (text === undefined) throw new ProtocolError('not-found', 'no such actor');
  return jsonAnswer(text);
}

/** Spec: `identity-did-web-served`. */
export function getDidDocument(_request: RoutedRequest, { kernel }: Services): Answer {
  const { parts, instance, config } = kernel;
  const did = didOfBaseUrl(config.base);
  if (did === undefined) throw new ProtocolError('not-found', 'no such path');
  const document = parts.didDocument(instance, did, config.base);
  return jsonAnswer(JSON.stringify(document), 'application/did+json');
}
