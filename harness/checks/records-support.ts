// What the checks of records share: writing, importing what was written elsewhere, and reading a thread as the host shows it
// beside what the oracle makes of the same forms.

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import type { Body, HttpAnswer, RequestOptions } from '../engine/http.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import {
  isJsonObject,
  keysOfDidDocument,
  keysOfDidKey,
  oracleCanonicalText,
  OracleError,
  oracleReadKeyDocument,
  oracleThread,
  oracleVerifyRecord,
  readDid,
  recordLevel,
  sha256,
} from '../oracle/index.ts';
import type { JsonObject, JsonValue, OracleKey } from '../oracle/index.ts';
import { timeFromNow } from '../probe/activities.ts';
import { PeerActor } from '../probe/peer-actor.ts';
import type { ActorHost, PeerActorOptions } from '../probe/peer-actor.ts';
import { makeDidKey } from '../probe/peer-keys.ts';
import type { PeerKey } from '../probe/peer-keys.ts';

export const NDJSON = 'application/x-ndjson';

/** An import of thousands of records takes longer than other requests. */
export const LONG = { deadline_ms: 30_000 };

export const REFUSED = {
  shape: { status: 422, code: 'shape-invalid' },
  reserved: { status: 403, code: 'thread-reserved' },
  parent: { status: 422, code: 'parent-unknown' },
  too_large: { status: 413, code: 'too-large' },
  query: { status: 400, code: 'query-invalid' },
  not_found: { status: 404, code: 'not-found' },
  unauthorized: { status: 401, code: 'unauthorized' },
} as const;

// ---------------------------------------------------------------------------------------------------- elsewhere

/** An instance that nobody can reach: it has actors, and what they signed comes by import. */
export class Stranger implements ActorHost {
  readonly did: string;
  readonly base: string;
  readonly key: PeerKey;
  readonly now = timeFromNow;

  constructor(base = 'https://elsewhere.example', identity = makeDidKey()) {
    this.did = identity.did;
    this.key = identity.key;
    this.base = base;
  }

  actor(options: PeerActorOptions = {}): PeerActor {
    return new PeerActor(this, options);
  }
}

/** Somebody whose DID is his key, so that nobody has to be asked for it. */
export function keyActor(): PeerActor {
  return new Stranger().actor({ method: 'key' });
}

// ---------------------------------------------------------------------------------------------------- writing

/** The members of a write that every record needs. */
export function writeRequest(thread: string, members: object = {}): object {
  return { thread, act: 'KNOW', body: { text: 'something known' }, ...members };
}

/** `POST /v1/records`, whatever comes of it. */
export async function write(
  check: CheckContext,
  actor: LocalActor,
  request: Body,
  options: RequestOptions = {},
): Promise<HttpAnswer> {
  return await check.post(`${actor.base}/v1/records`, request, { token: actor.token, ...options });
}

/**
 * Writes where a check needs the record to go on.
 *
 * @throws {TargetFault} when the answer is not 201 with a record
 */
export async function written(
  check: CheckContext,
  actor: LocalActor,
  request: object,
): Promise<JsonObject> {
  const answer = await write(check, actor, request);
  if (answer.status !== 201 || textAt(answer.json, 'id') === undefined) {
    throw new TargetFault(
      `POST /v1/records ${show(request, 120)} should be answered 201 with the record, and was answered ${answer.status} ${show(answer.text, 200)}`,
    );
  }
  return answer.json as JsonObject;
}

// ---------------------------------------------------------------------------------------------------- importing

/** A line of an export: a record or a key document, or a text as it is. */
export type ExportLine = { record: JsonValue } | { key_document: JsonValue } | string;

export function recordLine(record: JsonValue): ExportLine {
  return { record };
}

export function documentLine(actor: PeerActor): ExportLine {
  return { key_document: actor.keyDocument() };
}

/** The SHA-256 of ids in ascending order, each followed by LF. */
export function digestOf(ids: readonly string[]): string {
  return Buffer.from(
    sha256(
      Buffer.from(
        [...ids]
          .sort()
          .map((id) => `${id}\n`)
          .join(''),
      ),
    ),
  ).toString('hex');
}

function textOfLine(line: ExportLine): string {
  return typeof line === 'string' ? line : oracleCanonicalText(line);
}

/** The header that fits some lines; `change` replaces members, or leaves them out where `undefined`. */
export function headerOf(
  lines: readonly ExportLine[],
  change: { [name: string]: JsonValue | undefined } = {},
): JsonObject {
  const ids = lines.flatMap((line) => {
    const id = typeof line === 'string' ? undefined : textAt(line, 'record', 'id');
    return id === undefined ? [] : [id];
  });
  const header: { [name: string]: JsonValue | undefined } = {
    object: 'export',
    version: 1,
    source_did: makeDidKey().did,
    created: timeFromNow(),
    records: ids.length,
    digest: digestOf(ids),
    ...change,
  };
  return Object.fromEntries(
    Object.entries(header).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined),
  );
}

/** An export with these lines. */
export function exportText(
  lines: readonly ExportLine[],
  header: JsonObject = headerOf(lines),
): string {
  return [oracleCanonicalText(header), ...lines.map(textOfLine)]
    .map((line) => `${line}\n`)
    .join('');
}

/** `POST /v1/import`, whatever comes of it. */
export async function importText(
  check: CheckContext,
  body: string | Uint8Array,
  options: RequestOptions & { host?: Host } = {},
): Promise<HttpAnswer> {
  const { host = check.host, ...request } = options;
  return await check.post(`${host.base}/v1/import`, body, {
    token: check.operatorToken(host),
    content_type: NDJSON,
    ...LONG,
    ...request,
  });
}

/** Imports lines under the header that fits them. */
export async function importLines(
  check: CheckContext,
  lines: readonly ExportLine[],
  options: RequestOptions & { host?: Host } = {},
): Promise<HttpAnswer> {
  return await importText(check, exportText(lines), options);
}

/**
 * Brings in forms that a check needs to go on, each once.
 *
 * @throws {TargetFault} when one of them is refused
 */
export async function brought(
  check: CheckContext,
  forms: readonly JsonObject[],
  options: { host?: Host; documents?: readonly PeerActor[] } = {},
): Promise<HttpAnswer> {
  const { documents = [], ...rest } = options;
  const lines = [...documents.map(documentLine), ...forms.map(recordLine)];
  const answer = await importLines(check, lines, rest);
  if (answer.status !== 200 || at(answer.json, 'refused') !== 0) {
    throw new TargetFault(
      `an import of ${forms.length} good records should be answered 200 with none refused, and was answered ${answer.status} ${show(answer.text, 300)}`,
    );
  }
  return answer;
}

/** The code with which a line of an import was refused; lines count from 1, the header. */
export function refusalOf(answer: HttpAnswer, line: number): string | undefined {
  const refusal = listAt(answer.json, 'refusals').find((entry) => at(entry, 'line') === line);
  return textAt(refusal, 'code');
}

/** A form that is wrong in one place, and the right one beside it. */
export interface FormPair {
  /** What is wrong, for the reader of a failure. */
  name: string;
  requirement: string;
  code: string;
  broken: JsonValue;
  sibling: JsonObject;
}

export interface JudgeOptions {
  host?: Host;
  documents?: readonly PeerActor[];
  /** Requirements that every pair shows beside its own. */
  also?: readonly string[];
}

// An answer names the first hundred refusals.
const PAIRS_AT_ONCE = 80;

/** Imports each broken form before its sibling: the one is refused for its own reason and not stored, the other one is. */
export async function judgeForms(
  check: CheckContext,
  pairs: readonly FormPair[],
  options: JudgeOptions = {},
): Promise<void> {
  for (let from = 0; from < pairs.length; from += PAIRS_AT_ONCE) {
    await judgeSome(check, pairs.slice(from, from + PAIRS_AT_ONCE), options);
  }
}

async function judgeSome(
  check: CheckContext,
  pairs: readonly FormPair[],
  { host = check.host, documents = [], also = [] }: JudgeOptions,
): Promise<void> {
  const lines = [
    ...documents.map(documentLine),
    ...pairs.flatMap(({ broken, sibling }) => [recordLine(broken), recordLine(sibling)]),
  ];
  const answer = await importLines(check, lines, { host });
  const views = new Map<string, Map<unknown, unknown>>();
  for (const thread of new Set(pairs.map(({ sibling }) => String(sibling['thread'])))) {
    const view = await readView(check, thread, host);
    views.set(thread, new Map(view.map((form) => [at(form, 'id'), form])));
  }
  const first = documents.length + 2;
  for (const [index, { name, requirement, code, broken, sibling }] of pairs.entries()) {
    const line = first + 2 * index;
    const refused = refusalOf(answer, line);
    const spared = refusalOf(answer, line + 1);
    // A sibling whose parents nobody has is in no view.
    const held =
      views.get(String(sibling['thread']))?.get(sibling['id']) ??
      (await heldForm(check, String(sibling['id']), host));
    const id = textAt(broken, 'id');
    // A broken form may have the id of its sibling; then what is held tells which of them was stored.
    const stored =
      id !== undefined && id !== sibling['id'] && (await heldForm(check, id, host)) !== undefined;
    for (const cited of [requirement, ...also]) {
      check.expect(cited, answer.status === 200 && refused === code && !stored, name, {
        expected: `refused with ${code}, and not stored`,
        actual: `status ${answer.status}, ${refused ?? 'not refused'}${stored ? ', and stored' : ''}`,
        answer,
      });
      check.expect(cited, spared === undefined && deepEqual(held, sibling), `beside ${name}`, {
        expected: 'the sibling is stored as it came',
        actual: spared ?? show(held),
        answer,
      });
    }
  }
}

// ---------------------------------------------------------------------------------------------------- reading

/** `GET /v1/records/<id>` with the operator token. */
export async function readRecord(
  check: CheckContext,
  id: string,
  host: Host = check.host,
): Promise<HttpAnswer> {
  return await check.get(`${host.base}/v1/records/${id}`, { token: check.operatorToken(host) });
}

/** The form that a host holds of an id; `undefined` where it has none. */
export async function heldForm(
  check: CheckContext,
  id: string,
  host: Host = check.host,
): Promise<unknown> {
  const answer = await readRecord(check, id, host);
  return answer.status === 200 ? answer.json : undefined;
}

/** One page of a thread, with the operator token unless another is given. */
export async function readPage(
  check: CheckContext,
  thread: string,
  query = '',
  options: RequestOptions & { host?: Host } = {},
): Promise<HttpAnswer> {
  const { host = check.host, ...request } = options;
  return await check.get(`${host.base}/v1/threads/${thread}/records${query}`, {
    token: check.operatorToken(host),
    ...request,
  });
}

/**
 * All records of the view of a thread, in its order.
 *
 * @throws {TargetFault} when a page is not answered 200, or the pages do not end
 */
export async function readView(
  check: CheckContext,
  thread: string,
  host: Host = check.host,
  limit = 1000,
): Promise<unknown[]> {
  const records: unknown[] = [];
  let query = `?limit=${limit}`;
  for (let pages = 0; pages < 200; pages += 1) {
    const page = await readPage(check, thread, query, { host });
    if (page.status !== 200) {
      throw new TargetFault(`GET ${page.url} should be answered 200, and was ${page.status}`);
    }
    records.push(...listAt(page.json, 'records'));
    const next = textAt(page.json, 'next');
    if (at(page.json, 'has_more') !== true || next === undefined) return records;
    query = `?limit=${limit}&after=${encodeURIComponent(next)}`;
  }
  throw new TargetFault(`the pages of ${thread} do not end`);
}

/** `GET /v1/threads/<thread>` with the operator token. */
export async function readSummary(
  check: CheckContext,
  thread: string,
  host: Host = check.host,
): Promise<HttpAnswer> {
  return await check.get(`${host.base}/v1/threads/${thread}`, {
    token: check.operatorToken(host),
  });
}

/** The parts of what is shown of a thread, and the requirements that each of them shows. */
export interface ThreadRequirements {
  /** The ids of the view, in order. */
  view?: readonly string[];
  /** The forms of the records in the view. */
  forms?: readonly string[];
  pending?: readonly string[];
  equivocations?: readonly string[];
  counters?: readonly string[];
  /** All parts together. */
  all?: readonly string[];
}

/** What is shown of a thread. */
export interface ShownThread {
  view: unknown[];
  forms: unknown[];
  records: unknown;
  pending: unknown;
  equivocations: unknown;
  counters: unknown;
}

export async function readThread(
  check: CheckContext,
  thread: string,
  host: Host = check.host,
): Promise<ShownThread> {
  const forms = await readView(check, thread, host);
  const { json } = await readSummary(check, thread, host);
  return {
    view: forms.map((form) => at(form, 'id')),
    forms,
    records: at(json, 'records'),
    pending: at(json, 'pending'),
    equivocations: at(json, 'equivocations'),
    counters: at(json, 'counters'),
  };
}

/** What the oracle makes of forms that a host should know of a thread. */
export function dueThread(known: readonly JsonObject[]): ShownThread {
  const due = oracleThread(known);
  const state = new Map(due.state.map((form) => [form['id'], form]));
  return {
    view: due.view.map(({ id }) => id),
    forms: due.view.map(({ id }) => state.get(id)),
    records: due.view.length,
    pending: due.pending,
    equivocations: due.equivocations,
    counters: due.counters,
  };
}

/** Holds what a host shows of a thread against what the oracle makes of the same forms. */
export async function judgeThread(
  check: CheckContext,
  thread: string,
  known: readonly JsonObject[],
  requirements: ThreadRequirements,
  what: string,
  host: Host = check.host,
): Promise<void> {
  const due = dueThread(known);
  const shown = await readThread(check, thread, host);
  for (const part of ['view', 'forms', 'pending', 'equivocations', 'counters'] as const) {
    for (const id of requirements[part] ?? []) {
      check.expect(id, deepEqual(shown[part], due[part]), `${what}: the ${part}`, {
        expected: explain(part, due[part], shown[part]),
        actual: explain(part, shown[part], due[part]),
      });
    }
  }
  for (const id of requirements.all ?? [])
    check.equal(id, shown, due, `${what}: all that is shown`);
}

/** For a list, where it leaves the other one; a whole list says less. */
function explain(part: string, value: unknown, other: unknown): string {
  if (!Array.isArray(value) || !Array.isArray(other)) return show(value);
  const place = value.findIndex((item, index) => !deepEqual(item, (other as unknown[])[index]));
  const there = place < 0 ? 'no more' : show((value as unknown[])[place], 200);
  return `${value.length} in the ${part}; at ${place < 0 ? value.length : place}: ${there}`;
}

// ---------------------------------------------------------------------------------------------------- identity

/** `GET /v1/identity`, with the token of an actor if one is given. */
export async function readIdentity(
  check: CheckContext,
  host: Host = check.host,
  token?: string,
): Promise<HttpAnswer> {
  return await check.get(`${host.base}/v1/identity`, { token });
}

/**
 * The DID of an actor of the target.
 *
 * @throws {TargetFault} where the target does not say
 */
export async function didOf(check: CheckContext, actor: LocalActor): Promise<string> {
  const answer = await check.get(`${actor.base}/v1/identity`, { token: actor.token });
  const did = textAt(answer.json, 'actor');
  if (did === undefined) {
    throw new TargetFault(
      `GET /v1/identity with an actor's token should name the actor, and gave ${show(answer.text, 200)}`,
    );
  }
  return did;
}

/**
 * The DID of the target itself.
 *
 * @throws {TargetFault} where the target does not say
 */
export async function instanceDid(check: CheckContext, host: Host = check.host): Promise<string> {
  const answer = await readIdentity(check, host);
  const did = textAt(answer.json, 'did');
  if (did === undefined) {
    throw new TargetFault(`GET /v1/identity should name the instance, and gave ${answer.status}`);
  }
  return did;
}

/** `GET /v1/actors/<did>`. */
export async function readKeyDocument(
  check: CheckContext,
  did: string,
  host: Host = check.host,
): Promise<HttpAnswer> {
  return await check.get(`${host.base}/v1/actors/${encodeURIComponent(did)}`);
}

/** The keys of the target itself, from what its DID says. */
export async function instanceKeys(
  check: CheckContext,
  host: Host = check.host,
): Promise<OracleKey[]> {
  const did = await instanceDid(check, host);
  if (readDid(did).method === 'key') return keysOfDidKey(did);
  const answer = await check.get(`${host.base}/.well-known/did.json`);
  return keysOfDidDocument(did, answer.json, 'assertionMethod');
}

/** The code with which the oracle refuses a record under the keys that the target shows; `undefined` for none. */
export async function judgeRecord(
  check: CheckContext,
  record: unknown,
  host: Host = check.host,
): Promise<string | undefined> {
  try {
    if (!isJsonObject(record)) return 'no object';
    const actor = textAt(record, 'actor') ?? '';
    if (recordLevel(record) !== 'L0') {
      oracleVerifyRecord(record, [], { mode: 'history' });
      return undefined;
    }
    const keys = await shownKeys(check, actor, host);
    oracleVerifyRecord(record, keys, { mode: 'history' });
    return undefined;
  } catch (error) {
    if (error instanceof OracleError) return `${error.code}: ${error.detail}`;
    throw error;
  }
}

/** The key history of a DID as the target shows it, once its key document has been verified. */
async function shownKeys(check: CheckContext, did: string, host: Host): Promise<unknown[]> {
  const parsed = readDid(did);
  if (parsed.method === 'key') return describe(keysOfDidKey(did));
  if (did === (await instanceDid(check, host))) return describe(await instanceKeys(check, host));
  const { json } = await readKeyDocument(check, did, host);
  oracleReadKeyDocument(did, json, await instanceKeys(check, host));
  return listAt(json, 'assertionMethod');
}

function describe(keys: readonly OracleKey[]): JsonObject[] {
  return keys.map(({ id, controller, publicKeyMultibase, created, purpose }) => ({
    ...{ id, type: 'Multikey', controller, publicKeyMultibase, created },
    purpose: [...purpose],
  }));
}

/** Counts whether a record that the target wrote verifies under the keys that it shows. */
export async function verifiesRecord(
  check: CheckContext,
  requirement: string,
  record: unknown,
  detail: string,
  host: Host = check.host,
): Promise<boolean> {
  const code = await judgeRecord(check, record, host);
  return check.expect(requirement, code === undefined, detail, {
    expected: 'a record that verifies',
    actual: code ?? 'verifies',
  });
}

// ---------------------------------------------------------------------------------------------------- data folders

function folderOf(host: Host): string {
  if (host.data_dir === undefined) throw new TypeError('the host has no data folder here');
  return host.data_dir;
}

async function replaceFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true, maxRetries: 3 });
  await cp(from, to, { recursive: true });
}

/** Lets another host, with another base URL, go on with the data of one that ends with this. */
export async function moveData(from: Host, to: Host): Promise<void> {
  await Promise.all([from.stop(), to.stop()]);
  await replaceFolder(folderOf(from), folderOf(to));
  await to.start();
}

/** Copies the data of a host that runs on afterwards; gives what puts the copy back in its place. */
export async function backup(host: Host): Promise<() => Promise<void>> {
  const copy = await mkdtemp(join(tmpdir(), 'concordat-backup-'));
  await host.stop();
  await replaceFolder(folderOf(host), copy);
  await host.start();
  return async () => {
    await host.stop();
    await replaceFolder(copy, folderOf(host));
    await rm(copy, { recursive: true, force: true, maxRetries: 3 });
    await host.start();
  };
}

/** A thread of this check's own. */
export function ownThread(check: CheckContext, prefix = 'th_'): string {
  return `${prefix}${check.random()}`;
}

/** The clocks of records in ascending order. */
export function clocksOf(records: readonly unknown[]): number[] {
  return records.map((record) => Number(at(record, 'clock'))).sort((a, b) => a - b);
}

/** The numbers from 0 on. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
