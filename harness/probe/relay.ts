// The relay that the harness plays. It is a right one unless a check wants otherwise: then it is down, full, slow, forgetful,
// repeats itself, changes what it holds, or answers with what is no answer. It records all that it is asked.

import {
  keysOfDidDocument,
  keysOfDidKey,
  MAX_ENVELOPE_BYTES,
  OracleError,
  oracleCheckDeposit,
  oracleCheckMailboxRequest,
  oracleEnvelopeEnd,
  oracleParse,
  oracleSeal,
  readDid,
} from '../oracle/index.ts';
import type { JsonObject, MailboxSignature, OracleKey } from '../oracle/index.ts';
import { ERROR_STATUS } from '../engine/error-table.ts';
import { BehaviourList } from './behaviour.ts';
import type { ProbeRequest } from './behaviour.ts';
import { problem } from './peer-source.ts';
import type { Probe, Route, RouteAnswer } from './probe.ts';

const JSON_TYPE = 'application/json';
const PATH = /^\/v1\/mailbox\/([^/]+)(\/receive|\/ack)?$/;
const CAPACITY = 10_000;
const DEFAULT_LIMIT = 100;
const FUTURE_MS = 300_000;

/** An envelope, or a text that stands in the answer as it is. */
export type RelayElement = JsonObject | string;

/** A deposit that came. */
export interface Deposit {
  /** The mailbox. */
  did: string;
  request: ProbeRequest;
  /** `performance.now()` at arrival. */
  arrived_ms: number;
  /** The parsed body; `undefined` where it is no JSON object. */
  envelope: JsonObject | undefined;
  /** What the oracle has against it; `undefined` for a right one. */
  fault: string | undefined;
  /** The status of the answer, where the relay itself gave it. */
  status: number | undefined;
}

/** A signed request that came. */
export interface RelayCall {
  kind: 'receive' | 'ack' | 'status';
  did: string;
  request: ProbeRequest;
  /** `performance.now()` at arrival, and when the answer was made, where the relay itself made it. */
  arrived_ms: number;
  answered_ms: number | undefined;
  limit: string | undefined;
  wait: string | undefined;
  after: string | undefined;
  /** What was signed; `undefined` where the signature is not a right one. */
  signature: MailboxSignature | undefined;
  /** What the oracle has against the signature, a nonce that was used before included. */
  fault: string | undefined;
  /** The ids of the envelopes that were given to a receiver. */
  given: string[];
  /** The seals that an acknowledgement names, and those of them that were queued. */
  named: string[];
  acked: string[];
  status: number | undefined;
}

/** One envelope in a mailbox. */
export interface RelayEntry {
  readonly number: number;
  readonly id: string | undefined;
  /** Of what was put in; a receiver knows the seal of what it was given. */
  readonly seal: string | undefined;
  readonly element: RelayElement;
  readonly deposited: string;
  acked: boolean;
  /** How often it was given. */
  given: number;
}

/** A page before it is written. */
export interface RelayPage {
  envelopes: unknown;
  next: unknown;
  has_more: unknown;
}

/** What the relay holds for one DID. */
export class RelayMailbox {
  readonly did: string;
  /** All that was ever put into it, in order. */
  readonly entries: RelayEntry[] = [];
  /** Nonces of requests that were taken. */
  readonly nonces = new Set<string>();
  readonly #waiting = new Set<() => void>();

  constructor(did: string) {
    this.did = did;
  }

  /** What is there to be given, in order. */
  get queued(): RelayEntry[] {
    return this.entries.filter(({ acked }) => !acked);
  }

  /** Puts envelopes, right or wrong, or texts that are none, at the end. */
  put(...elements: RelayElement[]): void {
    for (const element of elements) {
      const id = typeof element === 'string' ? undefined : element['id'];
      this.entries.push({
        number: this.entries.length + 1,
        id: typeof id === 'string' ? id : undefined,
        seal: sealOf(element),
        element,
        deposited: new Date().toISOString(),
        acked: false,
        given: 0,
      });
    }
    this.wake();
  }

  /** Gives what was acknowledged once more. */
  putAgain(...envelopes: JsonObject[]): void {
    const seals = envelopes.map(sealOf);
    for (const entry of this.entries) {
      if (entry.seal !== undefined && seals.includes(entry.seal)) entry.acked = false;
    }
    this.wake();
  }

  /** Loses everything. */
  forget(): void {
    this.entries.length = 0;
  }

  /** The entry of an envelope, or of its seal. */
  entryOf(envelope: JsonObject | string): RelayEntry | undefined {
    const seal = typeof envelope === 'string' ? envelope : sealOf(envelope);
    return this.entries.findLast((entry) => entry.seal === seal);
  }

  /** Lets those who wait look again. */
  wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  /** How many requests wait for an envelope now. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Waits until something is put in, but not longer than this. */
  async more(longest_ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, longest_ms);
      // A check that has ended does not wait for a poll that nobody reads any more.
      timer.unref();
      this.#waiting.add(done);
    });
  }
}

/** A relay of the harness, on a port of its own. */
export class RelayProbe {
  readonly probe: Probe;
  /** Its base URL. */
  readonly base: string;
  /** Every deposit, in order of arrival. */
  readonly deposits: Deposit[] = [];
  /** Every signed request, in order of arrival. */
  readonly calls: RelayCall[] = [];
  /** DID documents of owners whose DID is a `did:web`, by DID: the relay asks nobody. */
  readonly did_documents = new Map<string, unknown>();
  /** Misbehaviour, by what is asked for. One with a `status`, `body` or `redirect` answers in the relay's place. */
  readonly on = {
    deposit: new BehaviourList(),
    receive: new BehaviourList(),
    ack: new BehaviourList(),
    status: new BehaviourList(),
    health: new BehaviourList(),
  };
  /** How often its health was asked for. */
  health_checks = 0;
  /** Whether it opens mailboxes only to right signatures. */
  checks_signatures = true;
  /** Whether it keeps what it takes; without it, deposits are answered with 202 and lost. */
  keeps = true;
  /** Whether an acknowledgement has effect; without it, it is answered as if it had. */
  heeds_acks = true;
  /** What a mailbox holds at most. */
  capacity = CAPACITY;
  /** What is given instead of each envelope. */
  change_envelope: (element: RelayElement, call: RelayCall) => RelayElement = (element) => element;
  /** What is answered instead of the page that would be right. */
  change_page: (page: RelayPage, call: RelayCall) => unknown = (page) => page;
  /** How far its clock is ahead, for a host whose clock was moved. */
  clock_ahead_ms = 0;
  readonly #mailboxes = new Map<string, RelayMailbox>();
  #era = `r${Math.random().toString(36).slice(2, 10)}`;

  /** Use `check.relay()`. The probe must be listening. */
  constructor(probe: Probe) {
    this.probe = probe;
    this.base = probe.origin;
    probe.routes.push((request) => this.#route(request));
  }

  /** The time by the relay's clock. */
  now(): string {
    return new Date(Date.now() + this.clock_ahead_ms).toISOString();
  }

  /** Is gone until {@link RelayProbe.open}: connections are refused. */
  async close(): Promise<void> {
    await this.probe.close();
  }

  async open(): Promise<void> {
    await this.probe.open();
  }

  /** The mailbox of a DID; every DID has one. */
  mailbox(did: string): RelayMailbox {
    const known = this.#mailboxes.get(did);
    if (known !== undefined) return known;
    const mailbox = new RelayMailbox(did);
    this.#mailboxes.set(did, mailbox);
    return mailbox;
  }

  /** Puts envelopes into the mailboxes of their receivers, without looking at them. */
  put(...envelopes: JsonObject[]): void {
    for (const envelope of envelopes) {
      this.mailbox(String(envelope['receiver_did'])).put(envelope);
    }
  }

  /** Makes every cursor that was given so far one that the relay no longer knows. */
  forgetCursors(): void {
    this.#era = `r${Math.random().toString(36).slice(2, 10)}`;
  }

  /** The deposits of right envelopes in the mailbox of a DID that the relay took, in order, each envelope once. */
  taken(did: string): JsonObject[] {
    const seals = new Set<string | undefined>();
    return this.deposits.flatMap(({ did: mailbox, envelope, status }): JsonObject[] => {
      if (mailbox !== did || status !== 202 || envelope === undefined) return [];
      const seal = sealOf(envelope);
      if (seals.has(seal)) return [];
      seals.add(seal);
      return [envelope];
    });
  }

  /** The requests of one kind by the owner of a mailbox. */
  callsOf(did: string, kind: RelayCall['kind']): RelayCall[] {
    return this.calls.filter((call) => call.did === did && call.kind === kind);
  }

  // ------------------------------------------------------------------------------------------------ routes

  #route(request: ProbeRequest): Route | undefined {
    const url = new URL(request.path, this.base);
    if (url.pathname === '/health' && request.method === 'GET') {
      return {
        ...{ status: 200, content_type: JSON_TYPE, document: { status: 'ok' } },
        behaviours: this.on.health,
        record: () => (this.health_checks += 1),
      };
    }
    const match = PATH.exec(url.pathname);
    if (match === null) return undefined;
    const did = decode(match[1] ?? '');
    const part = match[2];
    if (request.method === 'POST') {
      if (part === undefined) return this.#routeOfDeposit(request, did);
      return part === '/ack' ? this.#routeOfCall('ack', request, did) : undefined;
    }
    if (request.method !== 'GET' || part === '/ack') return undefined;
    return this.#routeOfCall(part === '/receive' ? 'receive' : 'status', request, did);
  }

  #routeOfDeposit(request: ProbeRequest, did: string): Route {
    const deposit: Deposit = {
      ...{ did, request, arrived_ms: request.arrived_ms },
      ...{ envelope: parseObject(request.body), fault: undefined, status: undefined },
    };
    return {
      ...{ status: 202, content_type: JSON_TYPE, behaviours: this.on.deposit },
      record: () => {
        deposit.fault = faultOf(() => {
          judgeDeposit(deposit);
        });
        this.deposits.push(deposit);
      },
      act: () => {
        const given = this.#answerDeposit(deposit);
        deposit.status = given.status;
        return given;
      },
    };
  }

  #answerDeposit({ did, envelope, fault }: Deposit): RouteAnswer {
    if (fault !== undefined || envelope === undefined) return refusalOf(fault ?? 'shape-invalid');
    const mailbox = this.mailbox(did);
    const now = this.now();
    const named = { id: envelope['id'] as string, seal: oracleSeal(envelope) };
    const ahead = Date.parse(envelope['created'] as string) - Date.parse(now);
    if (ahead > FUTURE_MS) return problem(409, 'conflict', { detail: 'from the future' });
    if (oracleEnvelopeEnd(envelope, now) <= now) return problem(410, 'gone');
    if (mailbox.entryOf(named.seal) !== undefined)
      return answer(202, { ...named, status: 'known' });
    if (mailbox.queued.length >= this.capacity) return problem(507, 'mailbox-full');
    if (this.keeps) mailbox.put(envelope);
    return answer(202, { ...named, status: 'queued' });
  }

  #routeOfCall(kind: RelayCall['kind'], request: ProbeRequest, did: string): Route {
    const query = new URL(request.path, this.base).searchParams;
    const call: RelayCall = {
      ...{ kind, did, request, arrived_ms: request.arrived_ms, answered_ms: undefined },
      limit: query.get('limit') ?? undefined,
      wait: query.get('wait') ?? undefined,
      after: query.get('after') ?? undefined,
      ...{ signature: undefined, fault: undefined, status: undefined },
      ...{ given: [], named: namedIn(request), acked: [] },
    };
    return {
      ...{ status: 200, content_type: JSON_TYPE, behaviours: this.on[kind] },
      record: () => {
        this.#judge(call);
        this.calls.push(call);
      },
      later: async () => {
        const refused = call.fault !== undefined && this.checks_signatures;
        const given = refused ? refusalOf(call.fault ?? '') : await this.#answerCall(call);
        call.status = given.status;
        call.answered_ms = performance.now();
        return given;
      },
    };
  }

  #judge(call: RelayCall): void {
    const { request, did } = call;
    call.fault = faultOf(() => {
      readDid(did);
      call.signature = oracleCheckMailboxRequest(
        {
          ...{ method: request.method, base_url: this.base, path: request.path },
          ...{ headers: request.headers, body: request.body },
        },
        { did, now: this.now(), keysOf: (it) => this.#keysOf(it) },
      );
    });
    const { signature } = call;
    if (signature === undefined) return;
    const { nonces } = this.mailbox(did);
    if (nonces.has(signature.nonce)) call.fault = `signature-replayed: ${signature.nonce}`;
    nonces.add(signature.nonce);
  }

  #keysOf(did: string): OracleKey[] {
    const { method } = readDid(did);
    if (method === 'key') return keysOfDidKey(did);
    if (method !== 'web') return [];
    return keysOfDidDocument(did, this.did_documents.get(did), 'authentication');
  }

  async #answerCall(call: RelayCall): Promise<RouteAnswer> {
    if (call.kind === 'receive') return await this.#answerReceive(call);
    const mailbox = this.mailbox(call.did);
    if (call.kind === 'ack') return this.#answerAck(call, mailbox);
    const { queued } = mailbox;
    return answer(200, {
      ...{ did: call.did, queued: queued.length, oldest: queued[0]?.deposited ?? null },
    });
  }

  async #answerReceive(call: RelayCall): Promise<RouteAnswer> {
    const mailbox = this.mailbox(call.did);
    const from = this.#placeOf(call.after);
    if (from === undefined) return problem(400, 'cursor-invalid');
    const limit = Number(call.limit ?? DEFAULT_LIMIT);
    const behind = (): RelayEntry[] => mailbox.queued.filter(({ number }) => number > from);
    const end = performance.now() + Number(call.wait ?? 0) * 1000;
    while (behind().length === 0 && performance.now() < end) {
      await mailbox.more(Math.max(1, end - performance.now()));
    }
    const found = behind();
    const given = found.slice(0, limit);
    for (const entry of given) entry.given += 1;
    call.given = given.flatMap(({ id }) => (id === undefined ? [] : [id]));
    const page = this.change_page(
      {
        envelopes: given.map(({ element }) => this.change_envelope(element, call)),
        next: this.#cursorAt(given.at(-1)?.number ?? from),
        has_more: found.length > given.length,
      },
      call,
    );
    return { status: 200, content_type: JSON_TYPE, document: writePage(page) };
  }

  #cursorAt(place: number): string {
    return `${this.#era}.${place}`;
  }

  #placeOf(cursor: string | undefined): number | undefined {
    if (cursor === undefined) return 0;
    const [era, place] = cursor.split('.');
    return era === this.#era && /^\d+$/.test(place ?? '') ? Number(place) : undefined;
  }

  #answerAck(call: RelayCall, mailbox: RelayMailbox): RouteAnswer {
    if (call.named.length === 0) return problem(422, 'shape-invalid');
    const unknown: string[] = [];
    for (const seal of call.named) {
      const entry = mailbox.queued.find((it) => it.seal === seal);
      if (entry === undefined || call.acked.includes(seal)) unknown.push(seal);
      else {
        call.acked.push(seal);
        if (this.heeds_acks) entry.acked = true;
      }
    }
    return answer(200, { acked: call.acked.length, unknown });
  }
}

/** Spec: the order in which a deposit is judged. */
function judgeDeposit({ did, request }: Deposit): void {
  readDid(did);
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== JSON_TYPE) throw new RefusedDeposit('unsupported-media-type', type ?? 'none');
  if (request.body.length > MAX_ENVELOPE_BYTES) {
    throw new OracleError('too-large', `${request.body.length} bytes`);
  }
  oracleCheckDeposit(oracleParse(request.body), did);
}

/** A refusal for which the oracle has no code, as it is not about what is in the body. */
class RefusedDeposit extends Error {
  constructor(code: string, detail: string) {
    super(`${code}: ${detail}`);
  }
}

function faultOf(judge: () => void): string | undefined {
  try {
    judge();
    return undefined;
  } catch (error) {
    if (error instanceof OracleError || error instanceof RefusedDeposit) return error.message;
    throw error;
  }
}

function refusalOf(fault: string): RouteAnswer {
  const [code = 'shape-invalid'] = fault.split(': ');
  return problem(ERROR_STATUS[code] ?? 400, code, { detail: fault });
}

function answer(status: number, document: JsonObject): RouteAnswer {
  return { status, content_type: JSON_TYPE, document };
}

/** The page as text; elements that are texts stand in it as they are. */
function writePage(page: unknown): string {
  const { envelopes, ...rest } = (page ?? {}) as { envelopes?: unknown };
  if (!Array.isArray(envelopes)) return JSON.stringify(page) ?? '';
  const texts = (envelopes as unknown[]).map((it) =>
    typeof it === 'string' ? it : JSON.stringify(it),
  );
  const others = JSON.stringify(rest).slice(1, -1);
  return `{"envelopes":[${texts.join(',')}]${others === '' ? '' : `,${others}`}}`;
}

function namedIn(request: ProbeRequest): string[] {
  const seals = parseObject(request.body)?.['seals'];
  return Array.isArray(seals) ? seals.filter((seal) => typeof seal === 'string') : [];
}

/** The seal of an envelope; `undefined` for what has no canonical form. */
function sealOf(element: RelayElement): string | undefined {
  if (typeof element === 'string') return undefined;
  try {
    return oracleSeal(element);
  } catch (error) {
    if (error instanceof OracleError) return undefined;
    throw error;
  }
}

function parseObject(body: Uint8Array): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
