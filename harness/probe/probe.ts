// The peer that the harness plays. It hosts any number of actors on a port of its own, serves their documents, receives
// deliveries, and misbehaves when told to. Every check has a probe of its own, and so a queue of its own at the target.

import { randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { generateKeyPair, signActivity } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { freshNonce, timeFromNow } from './activities.ts';
import { BehaviourList } from './behaviour.ts';
import type { Behaviour, ProbeRequest } from './behaviour.ts';

const HOUR = 3_600_000;
const ACTIVITY_TYPE = 'application/activity+json';

/** What the probe tells its owner, for the transcript. */
export interface ProbeObserver {
  onExchange?(request: ProbeRequest, url: string): (status: number, answer: ProbeAnswer) => void;
  onDelivery?(delivery: Delivery): void;
}

export interface ProbeAnswer {
  headers: Record<string, string>;
  body: Uint8Array;
}

/** A key of a remote actor, with the half that no document shows. */
export interface ProbeKey {
  id: string;
  publicKeyMultibase: string;
  created: string;
  superseded_at?: string;
  revoked_at?: string;
  purpose: string[];
  private_key: KeyObject;
}

/** One POST to an inbox of the probe. */
export interface Delivery {
  /** Counts over the whole probe, in order of arrival. */
  number: number;
  /** `performance.now()` at arrival, for measuring distances. */
  arrived_ms: number;
  /** The actor whose inbox it came to; `undefined` at the shared inbox. */
  recipient: RemoteActor | undefined;
  headers: Record<string, string>;
  body: Uint8Array;
  /** The parsed body; `undefined` where it is not JSON. */
  activity: JsonObject | undefined;
}

export interface KeyOptions {
  fragment?: string;
  created?: string;
  superseded_at?: string;
  revoked_at?: string;
  purpose?: string[];
}

export interface RemoteActorOptions {
  name?: string;
  type?: 'Person' | 'Service' | 'Group';
  /** The first key; its `created` is an hour ago unless given. */
  key?: KeyOptions;
}

export interface ActivityOptions {
  /** Signs with this key instead of the newest one. */
  key?: ProbeKey;
}

/** An actor of the probe. */
export class RemoteActor {
  readonly probe: Probe;
  readonly name: string;
  readonly url: string;
  readonly inbox: string;
  /** `acct:` resource at the probe's own authority. */
  readonly acct: string;
  readonly keys: ProbeKey[] = [];
  /** What was delivered to this actor's inbox and recorded, in order of arrival. */
  readonly deliveries: Delivery[] = [];
  /** How often the actor document was asked for. */
  document_fetches = 0;
  webfinger_fetches = 0;
  /** Misbehaviour by what is asked for. */
  readonly on_document = new BehaviourList();
  readonly on_webfinger = new BehaviourList();
  readonly on_inbox = new BehaviourList();
  readonly #type: string;
  readonly #published = timeFromNow(-HOUR);

  constructor(probe: Probe, origin: string, options: RemoteActorOptions) {
    this.probe = probe;
    this.name = options.name ?? `remote-${randomBytes(5).toString('hex')}`;
    this.url = `${origin}/actors/${this.name}`;
    this.inbox = `${this.url}/inbox`;
    this.acct = `acct:${this.name}@${new URL(origin).host}`;
    this.#type = options.type ?? 'Person';
    this.addKey(options.key ?? {});
  }

  /** The newest key that is neither superseded nor revoked; the newest at all where there is none. */
  get key(): ProbeKey {
    const usable = this.keys.filter((key) => !key.superseded_at && !key.revoked_at);
    const key = usable.at(-1) ?? this.keys.at(-1);
    if (key === undefined) throw new TypeError(`${this.name} has no key`);
    return key;
  }

  /** Adds a key to the history, and to the actor document at once. */
  addKey(options: KeyOptions = {}): ProbeKey {
    const key = this.makeKey(options);
    this.keys.push(key);
    return key;
  }

  /** Makes a key in this actor's name that its document does not show. */
  makeKey(options: KeyOptions = {}): ProbeKey {
    const pair = generateKeyPair();
    return {
      id: `${this.url}#${options.fragment ?? `key-${this.keys.length + 1}`}`,
      publicKeyMultibase: pair.publicKeyMultibase,
      created: options.created ?? timeFromNow(-HOUR),
      ...(options.superseded_at === undefined ? {} : { superseded_at: options.superseded_at }),
      ...(options.revoked_at === undefined ? {} : { revoked_at: options.revoked_at }),
      purpose: options.purpose ?? ['sign-activity', 'rotate-key'],
      private_key: pair.privateKey,
    };
  }

  /** The entry of a key in the actor document. */
  describeKey(key: ProbeKey): JsonObject {
    return {
      id: key.id,
      type: 'Multikey',
      controller: this.url,
      publicKeyMultibase: key.publicKeyMultibase,
      created: key.created,
      ...(key.superseded_at === undefined ? {} : { superseded_at: key.superseded_at }),
      ...(key.revoked_at === undefined ? {} : { revoked_at: key.revoked_at }),
      purpose: key.purpose,
    };
  }

  document(): JsonObject {
    return {
      '@context': [
        'https://www.w3.org/ns/activitystreams',
        'https://www.w3.org/ns/did/v1',
        'https://w3id.org/security/multikey/v1',
      ],
      id: this.url,
      type: this.#type,
      preferredUsername: this.name,
      name: this.name,
      published: this.#published,
      inbox: this.inbox,
      outbox: `${this.url}/outbox`,
      followers: `${this.url}/followers`,
      following: `${this.url}/following`,
      endpoints: { sharedInbox: new URL('/inbox', this.url).href },
      assertionMethod: this.keys.map((key) => this.describeKey(key)),
    };
  }

  /**
   * A signed activity of this actor, by default a Note for everybody. Members of `fields` replace the usual ones; those
   * that are `undefined` are left out. It is signed as it is, right or wrong.
   */
  activity(
    fields: { [name: string]: JsonValue | undefined } = {},
    options: ActivityOptions = {},
  ): JsonObject {
    const key = options.key ?? this.key;
    return signActivity(this.unsigned(fields), {
      privateKey: key.private_key,
      verificationMethod: key.id,
    });
  }

  /** The same without `id` and `proof`. */
  unsigned(fields: { [name: string]: JsonValue | undefined } = {}): JsonObject {
    const complete: { [name: string]: JsonValue | undefined } = {
      type: 'Create',
      actor: this.url,
      published: timeFromNow(),
      nonce: freshNonce(),
      ...(Object.hasOwn(fields, 'to') || Object.hasOwn(fields, 'cc') ? {} : { to: ['Public'] }),
      object: { type: 'Note', content: `a note of ${this.name}` },
      ...fields,
    };
    const result: JsonObject = {};
    for (const [name, value] of Object.entries(complete)) {
      if (value !== undefined) result[name] = value;
    }
    return result;
  }

  follow(target: string): JsonObject {
    return this.activity({ type: 'Follow', object: target, to: [target] });
  }

  /** Accepts, rejects or undoes an activity, embedded whole or (with a string) by its id. */
  answer(type: 'Accept' | 'Reject' | 'Undo', object: JsonObject | string, to: string): JsonObject {
    return this.activity({ type, object, to: [to] });
  }

  /**
   * Supersedes the current key by a new one, in the document at once, and returns the signed Update that says so. With
   * `in_document: false` the document stays as it was, as if it were fetched before the rotation.
   */
  rotate(options: { at?: string; purpose?: string[]; in_document?: boolean } = {}): {
    old: ProbeKey;
    new: ProbeKey;
    update: JsonObject;
  } {
    const at = options.at ?? timeFromNow();
    const old = this.key;
    const added = this.makeKey({
      created: at,
      ...(options.purpose === undefined ? {} : { purpose: options.purpose }),
    });
    const update = this.activity(
      {
        type: 'Update',
        object: this.url,
        patch: {
          add_publicKey: this.describeKey(added),
          supersede: { old: old.id, new: added.id },
        },
        published: at,
      },
      { key: old },
    );
    if (options.in_document !== false) {
      old.superseded_at = at;
      this.keys.push(added);
    }
    return { old, new: added, update };
  }

  /** The deliveries of one activity, or all whose activity fits. */
  received(which: string | ((activity: JsonObject) => boolean)): Delivery[] {
    const fits = typeof which === 'string' ? (a: JsonObject) => a['id'] === which : which;
    return this.deliveries.filter(
      (delivery) => delivery.activity !== undefined && fits(delivery.activity),
    );
  }
}

/** A server of remote actors on a free port of 127.0.0.1. */
export class Probe {
  readonly actors: RemoteActor[] = [];
  /** Everything that came to any inbox and was recorded. */
  readonly deliveries: Delivery[] = [];
  /** Every request, also those for things that are not there. */
  readonly requests: ProbeRequest[] = [];
  /** How many connections were opened to it, also those on which nothing came that is HTTP. */
  connections = 0;
  /** Misbehaviour for every request, asked before the actors' own. */
  readonly on_any = new BehaviourList();
  readonly #observer: ProbeObserver;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #opening: Promise<void> | undefined;
  #port: number | undefined;

  constructor(observer: ProbeObserver = {}) {
    this.#observer = observer;
  }

  /** Starts to listen, on the port it had before if it had one. */
  async open(): Promise<string> {
    // Several actors may be made at once, and all of them live on one port.
    this.#opening ??= this.#listen();
    await this.#opening;
    return this.origin;
  }

  async #listen(): Promise<void> {
    const server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        // Only a mistake in the probe itself comes here; hanging up lets the check fail and say so.
        response.destroy(error instanceof Error ? error : undefined);
      });
    });
    server.on('connection', (socket) => {
      this.connections += 1;
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port ?? 0, '127.0.0.1', resolve);
    });
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Scheme, host and port. */
  get origin(): string {
    if (this.#port === undefined) throw new TypeError('the probe was never opened');
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Hangs up on everybody and refuses connections from now on. {@link Probe.open} undoes it. */
  async close(): Promise<void> {
    await this.#opening;
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    this.#opening = undefined;
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  }

  /** A new actor with a new key. */
  async actor(options: RemoteActorOptions = {}): Promise<RemoteActor> {
    const actor = new RemoteActor(this, await this.open(), options);
    this.actors.push(actor);
    return actor;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk);
    const seen: ProbeRequest = {
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: flattenHeaders(request),
      body: Buffer.concat(chunks),
    };
    const route = this.#route(seen);
    const own = this.on_any.take(seen);
    const behaviour = Object.keys(own).length > 0 ? own : (route.behaviours?.take(seen) ?? {});
    await behaviour.hold_before?.pass();
    if (behaviour.hang_up === 'before') {
      request.socket.destroy();
      return;
    }
    this.requests.push(seen);
    const answered = this.#observer.onExchange?.(seen, new URL(seen.path, this.origin).href);
    route.record?.(seen);
    await behaviour.hold_after?.pass();
    if (behaviour.hang_up === 'after') {
      request.socket.destroy();
      return;
    }
    if (behaviour.never === true) return;
    const { status, headers, body } = shapeAnswer(route, behaviour);
    answered?.(status, { headers, body });
    if (behaviour.stall_in_body === true) {
      response.writeHead(status, { ...headers, 'content-length': String(body.length) });
      response.write(body.subarray(0, Math.floor(body.length / 2)));
      return;
    }
    if (behaviour.chunked !== true) headers['content-length'] = String(body.length);
    response.writeHead(status, headers);
    if (behaviour.drip_every_ms !== undefined) {
      drip(response, body, behaviour.drip_every_ms);
      return;
    }
    if (behaviour.on_taken !== undefined) {
      pump(response, body, behaviour.on_taken);
      return;
    }
    response.end(seen.method === 'HEAD' ? undefined : body);
  }

  #route(request: ProbeRequest): Route {
    const url = new URL(request.path, this.origin);
    if (url.pathname === '/.well-known/webfinger') return this.#webfinger(url);
    if (url.pathname === '/inbox' && request.method === 'POST') {
      return { status: 202, record: (seen) => this.#record(seen, undefined) };
    }
    const match = /^\/actors\/([^/]+)(?:\/([a-z]+))?$/.exec(url.pathname);
    const actor = this.actors.find((candidate) => candidate.name === match?.[1]);
    if (actor === undefined) return { status: 404 };
    const part = match?.[2];
    if (part === undefined) {
      return {
        status: 200,
        content_type: ACTIVITY_TYPE,
        document: actor.document(),
        behaviours: actor.on_document,
        record: () => {
          actor.document_fetches += 1;
        },
      };
    }
    if (part === 'inbox' && request.method === 'POST') {
      return {
        status: 202,
        behaviours: actor.on_inbox,
        record: (seen) => this.#record(seen, actor),
      };
    }
    if (['outbox', 'followers', 'following'].includes(part)) {
      return { status: 200, content_type: ACTIVITY_TYPE, document: emptyCollection(url) };
    }
    return { status: 404 };
  }

  #webfinger(url: URL): Route {
    const resource = url.searchParams.get('resource');
    const actor = this.actors.find(
      (candidate) => candidate.acct === resource || candidate.url === resource,
    );
    if (actor === undefined) return { status: 404 };
    return {
      status: 200,
      content_type: 'application/jrd+json',
      document: {
        subject: actor.acct,
        aliases: [actor.url],
        links: [{ rel: 'self', type: ACTIVITY_TYPE, href: actor.url }],
      },
      behaviours: actor.on_webfinger,
      record: () => {
        actor.webfinger_fetches += 1;
      },
    };
  }

  #record(request: ProbeRequest, recipient: RemoteActor | undefined): void {
    let activity: JsonObject | undefined;
    try {
      activity = JSON.parse(Buffer.from(request.body).toString('utf8')) as JsonObject;
    } catch {
      activity = undefined;
    }
    const delivery: Delivery = {
      number: this.deliveries.length + 1,
      arrived_ms: performance.now(),
      recipient,
      headers: request.headers,
      body: request.body,
      activity,
    };
    this.deliveries.push(delivery);
    recipient?.deliveries.push(delivery);
    this.#observer.onDelivery?.(delivery);
  }
}

interface Route {
  status: number;
  content_type?: string;
  document?: JsonObject;
  behaviours?: BehaviourList;
  record?: (request: ProbeRequest) => void;
}

function shapeAnswer(
  route: Route,
  behaviour: Behaviour,
): { status: number; headers: Record<string, string>; body: Uint8Array } {
  const headers: Record<string, string> = {};
  const type = behaviour.content_type ?? route.content_type;
  if (type !== undefined) headers['content-type'] = type;
  let status = behaviour.status ?? route.status;
  if (behaviour.redirect !== undefined) {
    status = behaviour.status ?? 302;
    headers['location'] = behaviour.redirect;
  }
  Object.assign(headers, behaviour.headers);
  let content: unknown = behaviour.body ?? route.document ?? '';
  if (behaviour.change !== undefined) {
    content = behaviour.change(structuredClone(route.document ?? {}));
  }
  let body: Uint8Array =
    content instanceof Uint8Array
      ? content
      : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content), 'utf8');
  const missing = (behaviour.pad_to_bytes ?? 0) - body.length;
  if (missing > 0) body = Buffer.concat([body, Buffer.alloc(missing, ' ')]);
  return { status, headers, body };
}

function drip(response: ServerResponse, body: Uint8Array, every_ms: number): void {
  let sent = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + 1));
    sent += 1;
    if (sent < body.length) return;
    clearInterval(timer);
    response.end();
  }, every_ms);
  response.on('close', () => clearInterval(timer));
}

function pump(response: ServerResponse, body: Uint8Array, onTaken: (bytes: number) => void): void {
  const send = (from: number): void => {
    if (from >= body.length) {
      response.end();
      return;
    }
    const to = Math.min(body.length, from + 65_536);
    response.write(body.subarray(from, to), (error) => {
      // An error is the end of the connection, which is what the one who counts is waiting for.
      if (error !== undefined && error !== null) return;
      onTaken(to);
      send(to);
    });
  };
  send(0);
}

function emptyCollection(url: URL): JsonObject {
  const id = `${url.origin}${url.pathname}`;
  const shared: JsonObject = {
    '@context': 'https://www.w3.org/ns/activitystreams',
    totalItems: 0,
  };
  return url.searchParams.has('page')
    ? {
        ...shared,
        id: `${id}?page=1`,
        type: 'OrderedCollectionPage',
        partOf: id,
        orderedItems: [],
      }
    : {
        ...shared,
        id,
        type: 'OrderedCollection',
        first: `${id}?page=1`,
        last: `${id}?page=1`,
      };
}

function flattenHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}
