// The peer that the harness plays. It hosts any number of actors on a port of its own, serves their documents, receives
// deliveries, and misbehaves when told to. Every check has a probe of its own, and so a queue of its own at the target.

import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { JsonObject } from '../oracle/index.ts';
import { BehaviourList } from './behaviour.ts';
import type { Behaviour, ProbeRequest } from './behaviour.ts';
import { RemoteActor } from './remote-actor.ts';
import type { RemoteActorOptions } from './remote-actor.ts';

export { RemoteActor } from './remote-actor.ts';
export type {
  ActivityOptions,
  HistoryOptions,
  KeyOptions,
  ProbeKey,
  RemoteActorOptions,
} from './remote-actor.ts';

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

/** One POST to an inbox of the probe. */
export interface Delivery {
  /** Counts over the whole probe, in order of arrival. */
  number: number;
  /** `performance.now()` at arrival, for measuring distances. */
  arrived_ms: number;
  /** The actor whose inbox it came to; `undefined` at a shared inbox. */
  recipient: RemoteActor | undefined;
  /** The shared inbox that it came to; `undefined` at an actor's own. */
  shared: SharedInbox | undefined;
  headers: Record<string, string>;
  body: Uint8Array;
  /** The parsed body; `undefined` where it is not JSON. */
  activity: JsonObject | undefined;
}

/** An inbox for several actors of the probe. */
export interface SharedInbox {
  readonly url: string;
  /** What came to it and was recorded, in order of arrival. */
  readonly deliveries: Delivery[];
  readonly on_inbox: BehaviourList;
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
  /** What a check serves itself, such as an outbox; asked before the probe's own routes. */
  readonly routes: ((request: ProbeRequest) => Route | undefined)[] = [];
  readonly #shared = new Map<string, SharedInbox>();
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

  /** A shared inbox of the probe; actors use it if they are made with it, or are given its URL. */
  async sharedInbox(path = '/inbox'): Promise<SharedInbox> {
    const url = `${await this.open()}${path}`;
    const known = this.#shared.get(path);
    if (known !== undefined) return known;
    const inbox: SharedInbox = { url, deliveries: [], on_inbox: new BehaviourList() };
    this.#shared.set(path, inbox);
    return inbox;
  }

  /** The recorded requests for a path, with its query, or all that fit. */
  requested(which: string | ((request: ProbeRequest) => boolean)): ProbeRequest[] {
    const fits =
      typeof which === 'string' ? (request: ProbeRequest) => request.path === which : which;
    return this.requests.filter(fits);
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk);
    const seen: ProbeRequest = {
      arrived_ms: performance.now(),
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
    const isReplaced = [behaviour.body, behaviour.status, behaviour.redirect].some(
      (part) => part !== undefined,
    );
    const acted = isReplaced ? undefined : route.act?.(seen);
    await behaviour.hold_after?.pass();
    if (behaviour.hang_up === 'after') {
      request.socket.destroy();
      return;
    }
    if (behaviour.never === true) return;
    if (behaviour.delay_ms !== undefined) await pause(behaviour.delay_ms);
    const late = isReplaced ? undefined : await route.later?.();
    const { status, headers, body } = shapeAnswer({ ...route, ...acted, ...late }, behaviour);
    if (route.stream !== undefined && !isReplaced) {
      const written = new AnswerStream(response, status, headers);
      written.whenClosed(() => answered?.(status, { headers, body: Buffer.from(written.text) }));
      route.stream(written);
      return;
    }
    answered?.(status, { headers, body });
    if (behaviour.stall_in_body === true) {
      response.writeHead(status, { ...headers, 'content-length': String(body.length) });
      response.write(body.subarray(0, Math.floor(body.length / 2)));
      return;
    }
    if (behaviour.endless === true) {
      response.writeHead(status, headers);
      flood(response, body, behaviour.on_taken ?? (() => undefined));
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
    for (const serve of this.routes) {
      const route = serve(request);
      if (route !== undefined) return route;
    }
    const url = new URL(request.path, this.origin);
    if (url.pathname === '/.well-known/webfinger') return this.#webfinger(url);
    const shared = this.#shared.get(url.pathname);
    if ((shared !== undefined || url.pathname === '/inbox') && request.method === 'POST') {
      return {
        status: 202,
        ...(shared === undefined ? {} : { behaviours: shared.on_inbox }),
        record: (seen) => this.#record(seen, undefined, shared),
      };
    }
    const match = /^\/actors\/([^/]+)(?:\/([a-z]+))?$/.exec(url.pathname);
    const actor = this.actors.find((candidate) => candidate.name === match?.[1]);
    if (actor === undefined) return { status: 404 };
    const part = match?.[2];
    if (part === undefined) {
      return {
        status: actor.deleted === undefined ? 200 : 410,
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
        record: (seen) => this.#record(seen, actor, undefined),
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

  #record(
    request: ProbeRequest,
    recipient: RemoteActor | undefined,
    shared: SharedInbox | undefined,
  ): void {
    let activity: JsonObject | undefined;
    try {
      activity = JSON.parse(Buffer.from(request.body).toString('utf8')) as JsonObject;
    } catch {
      activity = undefined;
    }
    const delivery: Delivery = {
      number: this.deliveries.length + 1,
      arrived_ms: request.arrived_ms,
      recipient,
      shared,
      headers: request.headers,
      body: request.body,
      activity,
    };
    this.deliveries.push(delivery);
    recipient?.deliveries.push(delivery);
    shared?.deliveries.push(delivery);
    this.#observer.onDelivery?.(delivery);
  }
}

/** The right answer to one request, before it is made wrong. */
export interface Route {
  status: number;
  content_type?: string;
  /** A text is sent as it is. */
  document?: JsonObject | string;
  behaviours?: Pick<BehaviourList, 'take'>;
  /** Notes the request. */
  record?: (request: ProbeRequest) => unknown;
  /**
   * Does what the request asks for, and gives what the answer has instead. It is not called where a behaviour answers in its
   * place; it is where the answer is lost on the way.
   */
  act?: (request: ProbeRequest) => RouteAnswer;
  /** Waits for what decides the answer. */
  later?: () => Promise<RouteAnswer>;
  /** Writes the body piece by piece, for as long as it likes. */
  stream?: (stream: AnswerStream) => void;
}

/** What is known of an answer only when the request has come. */
export type RouteAnswer = Partial<Pick<Route, 'status' | 'content_type' | 'document'>>;

/** An answer that is written while it is read. */
export class AnswerStream {
  /** All that was written. */
  text = '';
  readonly #response: ServerResponse;

  constructor(response: ServerResponse, status: number, headers: Record<string, string>) {
    this.#response = response;
    response.writeHead(status, headers);
    response.flushHeaders();
  }

  /** Whether the reader has gone, or the answer was ended. */
  get closed(): boolean {
    return this.#response.destroyed || this.#response.writableEnded;
  }

  write(text: string): void {
    if (this.closed) return;
    this.text += text;
    this.#response.write(text);
  }

  /** Ends the answer in order. */
  end(): void {
    this.#response.end();
  }

  /** Breaks the connection off. */
  break(): void {
    this.#response.destroy();
  }

  whenClosed(act: () => void): void {
    this.#response.once('close', act);
  }
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
    const document = route.document ?? {};
    content = behaviour.change(
      typeof document === 'string'
        ? (JSON.parse(document) as JsonObject)
        : structuredClone(document),
    );
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

function flood(response: ServerResponse, body: Uint8Array, onTaken: (bytes: number) => void): void {
  const spaces = Buffer.alloc(65_536, ' ');
  let taken = 0;
  const send = (piece: Uint8Array): void => {
    response.write(piece, (error) => {
      if (error !== undefined && error !== null) return;
      taken += piece.length;
      onTaken(taken);
      send(spaces);
    });
  };
  send(body);
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
