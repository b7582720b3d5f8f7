// The owner of a mailbox at a relay: deposits, and signs requests to receive, to acknowledge and for the status, right or wrong
// in every way that a check chooses.

import {
  contentDigest,
  generateKeyPair,
  MAILBOX_COMPONENTS,
  MAILBOX_TAG,
  oracleSeal,
  randomText,
  signMailboxDraft,
  valuesOf,
} from '../oracle/index.ts';
import type { ComponentValues, JsonObject, SignatureParameter } from '../oracle/index.ts';
import { TargetFault } from '../engine/errors.ts';
import type { HttpAnswer, RequestOptions } from '../engine/http.ts';
import { isObject, listAt, show } from '../engine/json.ts';
import { makeDidKey } from './peer-keys.ts';
import type { PeerKey } from './peer-keys.ts';
import type { PeerSend } from './peer.ts';

/** Whose mailbox it is: a peer, an actor of a peer with a DID document, or a key of its own. */
export interface MailboxOwner {
  readonly did: string;
  readonly key: PeerKey;
}

/** A component as it is listed: its name, and its parameters where it has any. */
export type Component =
  string | readonly [name: string, parameters: Record<string, SignatureParameter>];

/** How the signature of a request deviates from the right one. What is absent stays right. */
export interface MailboxSigning {
  /** Signs with this key; `keyid` names it too unless it is given. */
  key?: PeerKey;
  /** The label in both headers; `m` unless given. */
  label?: string;
  /** The components in their order, instead of the right ones. */
  components?: readonly Component[];
  /** Components that are left out. */
  without?: readonly string[];
  /** Components that are signed as well. */
  with?: readonly Component[];
  /**
   * Parameters that replace the right ones, or come after them; `undefined` leaves one out. A number is an integer; a
   * decimal with a fraction of zero cannot be written by the library: change the headers for it.
   */
  parameters?: Readonly<Record<string, SignatureParameter | undefined>>;
  /** The names of the parameters in their order; `created`, `nonce`, `keyid`, `alg`, `tag` unless given. */
  order?: readonly string[];
  /** How many seconds `created` is from the clock of the owner. */
  created_in_s?: number;
  nonce?: string;
  keyid?: string;
  /** What the components are said to be when they are signed, such as another `@authority` than that of the request. */
  signed_as?: ComponentValues;
  /** The `Content-Digest` header instead of the right one; `null` sends none. It is signed as it is. */
  digest?: string | null;
  /** Changes a bit of the signature. */
  flipped?: boolean;
  /** Further signatures in the same headers, before (`first`) or behind this one. Each needs a label of its own. */
  more?: readonly (MailboxSigning & { first?: boolean })[];
  /** Has the last word about the headers of the request; `undefined` leaves one out. */
  change_headers?: (headers: Record<string, string>) => Record<string, string | undefined>;
  /** Signs nothing at all. */
  unsigned?: boolean;
}

/** What to ask for when receiving. Values stand in the query as they are. */
export interface ReceiveQuery {
  limit?: number | string;
  wait?: number | string;
  after?: string | undefined;
}

/** What a request is made of before it is signed. */
export interface MailboxCall {
  method: string;
  /** Path and query, as they are sent. */
  path: string;
  body?: RequestOptions['body'];
}

/** What a mailbox gave, read to its end. */
export interface MailboxReading {
  envelopes: JsonObject[];
  ids: string[];
  seals: string[];
  /** The cursor behind the last page. */
  next: string | undefined;
  pages: HttpAnswer[];
}

/** The mailbox of one DID at one relay. */
export class MailboxClient {
  /** The base URL of the relay. */
  readonly base: string;
  readonly owner: MailboxOwner;
  /** How far the owner's clock is ahead, for a relay whose clock was moved. */
  clock_ahead_ms = 0;
  readonly #send: PeerSend;

  /** Use `check.mailbox()`. Without an owner it is that of a new `did:key`. */
  constructor(base: string, send: PeerSend, owner: MailboxOwner = makeDidKey()) {
    this.base = base;
    this.owner = owner;
    this.#send = send;
  }

  get did(): string {
    return this.owner.did;
  }

  /** The path of the mailbox, or of a part of it. */
  path(part: '' | '/receive' | '/ack' = ''): string {
    return mailboxPath(this.did, part);
  }

  // ------------------------------------------------------------------------------------------------ requests

  /** Deposits an envelope here, as anybody may. Text and bytes are sent as they are. */
  async deposit(
    envelope: RequestOptions['body'],
    options: RequestOptions = {},
  ): Promise<HttpAnswer> {
    return await this.#send(`${this.base}${this.path()}`, {
      method: 'POST',
      content_type: 'application/json',
      body: envelope,
      ...options,
    });
  }

  async receive(
    query: ReceiveQuery = {},
    signing: MailboxSigning = {},
    options: RequestOptions = {},
  ): Promise<HttpAnswer> {
    const path = this.path('/receive') + queryOf(query);
    return await this.call({ method: 'GET', path }, signing, options);
  }

  /** Acknowledges envelopes by their seals; a body that is no list is sent as it is. */
  async ack(
    seals: readonly unknown[] | RequestOptions['body'],
    signing: MailboxSigning = {},
    options: RequestOptions = {},
  ): Promise<HttpAnswer> {
    const body = Array.isArray(seals) ? { seals } : (seals as RequestOptions['body']);
    return await this.call({ method: 'POST', path: this.path('/ack'), body }, signing, options);
  }

  async status(signing: MailboxSigning = {}, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.call({ method: 'GET', path: this.path() }, signing, options);
  }

  /** Signs and sends any request. */
  async call(
    call: MailboxCall,
    signing: MailboxSigning = {},
    options: RequestOptions = {},
  ): Promise<HttpAnswer> {
    const { method, path } = call;
    const body = bytesOf(call.body);
    const headers = { ...this.headers(call, signing), ...options.headers };
    return await this.#send(`${this.base}${path}`, {
      method,
      ...(body === undefined ? {} : { body, content_type: 'application/json' }),
      ...options,
      headers,
    });
  }

  // ------------------------------------------------------------------------------------------------ what a check goes on with

  /**
   * Receives from a cursor to the end, without acknowledging.
   *
   * @throws {TargetFault} when an answer is not 200, or the pages have no end
   */
  async read(query: ReceiveQuery = {}): Promise<MailboxReading> {
    const reading: MailboxReading = {
      envelopes: [],
      ids: [],
      seals: [],
      next: query.after,
      pages: [],
    };
    for (;;) {
      const page = await this.receive({ ...query, after: reading.next });
      if (page.status !== 200) throw unexpected('receiving', page);
      reading.pages.push(page);
      const given = listAt(page.json, 'envelopes').filter(isObject) as JsonObject[];
      reading.envelopes.push(...given);
      const { next, has_more } = page.json as { next?: unknown; has_more?: unknown };
      if (typeof next === 'string') reading.next = next;
      if (has_more !== true) break;
      if (reading.pages.length > 1000) throw new TargetFault('the mailbox has over 1000 pages');
    }
    reading.seals = reading.envelopes.map(oracleSeal);
    reading.ids = reading.envelopes.map((envelope) => String(envelope['id']));
    return reading;
  }

  /**
   * Acknowledges where a check needs it to go on.
   *
   * @throws {TargetFault} when the answer is not 200
   */
  async acked(...envelopes: JsonObject[]): Promise<void> {
    const answer = await this.ack(envelopes.map(oracleSeal));
    if (answer.status !== 200) throw unexpected('an acknowledgement', answer);
  }

  /**
   * Deposits where a check needs it to go on.
   *
   * @throws {TargetFault} when an answer is not 202
   */
  async deposited(...envelopes: JsonObject[]): Promise<void> {
    for (const envelope of envelopes) {
      const answer = await this.deposit(envelope);
      if (answer.status !== 202) throw unexpected('a deposit', answer);
    }
  }

  /**
   * How many envelopes are queued, by the status.
   *
   * @throws {TargetFault} when the answer is not 200
   */
  async queued(): Promise<unknown> {
    const answer = await this.status();
    if (answer.status !== 200) throw unexpected('the status of a mailbox', answer);
    return (answer.json as { queued?: unknown } | undefined)?.queued;
  }

  // ------------------------------------------------------------------------------------------------ signing

  /** The headers that sign a request, right or wrong. */
  headers(call: MailboxCall, signing: MailboxSigning = {}): Record<string, string> {
    const body = bytesOf(call.body);
    const headers: Record<string, string> = {};
    const digest =
      signing.digest === undefined && call.method === 'POST'
        ? contentDigest(body ?? new Uint8Array())
        : signing.digest;
    if (digest !== undefined && digest !== null) headers['content-digest'] = digest;
    if (signing.unsigned !== true) {
      const values = valuesOf({
        ...{ method: call.method, base_url: this.base, path: call.path, headers },
        body: body ?? new Uint8Array(),
      });
      const { first, last } = partitionMore(signing.more ?? []);
      const made = [...first, signing, ...last].map((each) => this.#sign(call, each, values));
      headers['signature-input'] = made.map(({ input }) => input).join(', ');
      headers['signature'] = made.map(({ signature }) => signature).join(', ');
    }
    return definedOf(signing.change_headers?.({ ...headers }) ?? headers);
  }

  #sign(
    call: MailboxCall,
    signing: MailboxSigning,
    values: ComponentValues,
  ): { input: string; signature: string } {
    const key = signing.key ?? this.owner.key;
    const label = signing.label ?? 'm';
    const { input, signature } = signMailboxDraft({
      label,
      components: componentsOf(call, signing),
      parameters: this.#parametersOf(signing, key),
      values: { ...values, ...signing.signed_as },
      privateKey: key.private_key,
    });
    if (signing.flipped === true) signature[0] = (signature[0] as number) ^ 1;
    return { input, signature: `${label}=:${Buffer.from(signature).toString('base64')}:` };
  }

  #parametersOf(signing: MailboxSigning, key: PeerKey): Map<string, SignatureParameter> {
    const now = Math.floor((Date.now() + this.clock_ahead_ms) / 1000);
    const complete: Record<string, SignatureParameter | undefined> = {
      created: now + (signing.created_in_s ?? 0),
      nonce: signing.nonce ?? randomText(),
      keyid: signing.keyid ?? key.id,
      alg: 'ed25519',
      tag: MAILBOX_TAG,
      ...signing.parameters,
    };
    const names = [...new Set([...(signing.order ?? []), ...Object.keys(complete)])];
    const parameters = new Map<string, SignatureParameter>();
    for (const name of names) {
      const value = complete[name];
      if (value !== undefined) parameters.set(name, value);
    }
    return parameters;
  }
}

/** The path of a mailbox, or of a part of it. Spec: `relay-path-did`. */
export function mailboxPath(did: string, part: '' | '/receive' | '/ack' = ''): string {
  return `/v1/mailbox/${encodeURIComponent(did)}${part}`;
}

/** A key in the name of an owner that no document of it shows. */
export function strangeKey(owner: Pick<MailboxOwner, 'did' | 'key'>, fragment?: string): PeerKey {
  const pair = generateKeyPair();
  return {
    ...owner.key,
    ...(fragment === undefined ? {} : { id: `${owner.did}#${fragment}` }),
    publicKeyMultibase: pair.publicKeyMultibase,
    private_key: pair.privateKey,
  };
}

function componentsOf(
  call: MailboxCall,
  signing: MailboxSigning,
): [string, Map<string, SignatureParameter>][] {
  const usual: Component[] = [...MAILBOX_COMPONENTS];
  if (call.method === 'POST') usual.push('content-digest');
  const left = (signing.components ?? usual).filter(
    (component) => !signing.without?.includes(nameOf(component)),
  );
  return [...left, ...(signing.with ?? [])].map((component) => [
    nameOf(component),
    new Map(typeof component === 'string' ? [] : Object.entries(component[1])),
  ]);
}

function nameOf(component: Component): string {
  return typeof component === 'string' ? component : component[0];
}

function partitionMore(more: NonNullable<MailboxSigning['more']>): {
  first: MailboxSigning[];
  last: MailboxSigning[];
} {
  return {
    first: more.filter(({ first }) => first === true),
    last: more.filter(({ first }) => first !== true),
  };
}

function queryOf(query: ReceiveQuery): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** A body as the bytes that go out, so that the digest is of the same ones. */
function bytesOf(body: RequestOptions['body']): Uint8Array | undefined {
  if (body === undefined || body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body), 'utf8');
}

function definedOf(headers: Record<string, string | undefined>): Record<string, string> {
  const defined: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) defined[name] = value;
  }
  return defined;
}

function unexpected(what: string, answer: HttpAnswer): TargetFault {
  return new TargetFault(
    `${what} should be answered with success, and was answered ${answer.status} ${show(answer.text, 200)}`,
  );
}
