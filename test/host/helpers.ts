/** What the tests of the host share: hosts on loopback, a peer that says what it is told, a clock. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createNetServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentId } from '../../reference/core/cid.ts';
import { derivePublicKey } from '../../reference/core/ed25519.ts';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import type { Key } from '../../reference/core/keys.ts';
import { encodeMultikey } from '../../reference/core/multikey.ts';
import { signDocument } from '../../reference/core/proof.ts';
import type { Clock } from '../../reference/host/clock.ts';
import type { HostConfig } from '../../reference/host/config.ts';
import { createHost } from '../../reference/host/host.ts';
import { defaultParts, type HostParts } from '../../reference/host/parts.ts';

export const OPERATOR = 'operator-token-0123456789';

/** What `after` calls of a test look like. */
export interface Cleanup {
  teardown(run: () => unknown): unknown;
}

/** A folder that goes when the test ends. */
export function temporaryFolder(t: Cleanup): string {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-host-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createNetServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until something holds, looking again and again; fails after the deadline. */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  milliseconds = 8000,
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`not within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A clock that stands still until it is moved. */
export function manualClock(start = Date.parse('2026-11-20T10:00:00.000Z')): Clock {
  const alarms = new Set<{ due: number; run: () => void }>();
  let now = start;
  return {
    now: () => now,
    at(due, run) {
      const alarm = { due, run };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
    advance(milliseconds) {
      now += milliseconds;
      for (const alarm of [...alarms].sort((one, other) => one.due - other.due)) {
        if (alarm.due > now || !alarms.delete(alarm)) continue;
        alarm.run();
      }
    },
  };
}

/** An answer of a host, read to its end. */
export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, if it is a JSON object. */
  readonly json: JsonObject;
}

/** Asks a host something. */
export async function ask(
  url: string,
  options: {
    method?: string;
    token?: string | undefined;
    body?: JsonValue | string | Uint8Array;
    type?: string | undefined;
    headers?: Record<string, string>;
  } = {},
): Promise<TestAnswer> {
  const { method = options.body === undefined ? 'GET' : 'POST', token, body } = options;
  const type = 'type' in options ? options.type : 'application/json';
  const headers: Record<string, string> = { ...options.headers };
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  if (body !== undefined && type !== undefined) headers['content-type'] = type;
  const raw = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  const response = await fetch(url, {
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body: typeof raw === 'string' ? Buffer.from(raw) : raw }),
  });
  const text = await response.text();
  let json: JsonObject = {};
  try {
    json = JSON.parse(text) as JsonObject;
  } catch {
    // Not every answer has a body.
  }
  return { status: response.status, headers: response.headers, text, json };
}

/** A host that runs in the process of the test. */
export interface TestHost {
  readonly base: string;
  readonly config: HostConfig;
  readonly parts: HostParts;
  /** Makes a token for an actor, and the actor too unless told otherwise. */
  actor(name: string, create?: boolean): Promise<TestActor>;
  projection(name: string, token?: string): Promise<JsonObject>;
  close(): Promise<void>;
}

/** An actor of a test host. */
export interface TestActor {
  readonly url: string;
  readonly name: string;
  readonly token: string;
  publish(request: JsonValue): Promise<TestAnswer>;
}

export interface StartOptions {
  readonly folder?: string;
  readonly port?: number;
  readonly config?: Partial<HostConfig>;
  readonly parts?: (parts: HostParts) => Partial<HostParts>;
}

/** Says nothing: faults that a test provokes are not for its output. */
export const SILENT = { error: () => undefined, info: () => undefined, warn: () => undefined };

/** Starts a host; it is stopped when the test ends. */
export async function startHost(t: Cleanup, options: StartOptions = {}): Promise<TestHost> {
  const port = options.port ?? (await freePort());
  const config: HostConfig = {
    base: `http://127.0.0.1:${port}`,
    host: '127.0.0.1',
    port,
    dataFolder: options.folder ?? temporaryFolder(t),
    operatorToken: OPERATOR,
    development: true,
    testClock: true,
    autoAccept: true,
    ...options.config,
  };
  const defaults = { ...defaultParts(config), logger: SILENT };
  const parts: HostParts = { ...defaults, ...options.parts?.(defaults) };
  const host = await createHost(config, parts);
  await host.listen();
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= host.close());
  t.teardown(close);
  const { base } = config;
  // Connections that were kept to an earlier host on this port find out that it is gone.
  await eventually('the host answers', () => ask(`${base}/health`).then(Boolean, () => false));
  return {
    base,
    config,
    parts,
    close,
    async actor(name, create = true) {
      const token = `token-of-${name}-0123456789`;
      const bound = await ask(`${base}/admin/tokens`, {
        token: OPERATOR,
        body: { actor: name, token },
      });
      if (bound.status !== 204) throw new Error(`no token: ${bound.text}`);
      const publish = (request: JsonValue) => ask(`${base}/activity`, { token, body: request });
      if (create) {
        const made = await publish({ type: 'Create', object: { type: 'Person', name } });
        if (made.status !== 201) throw new Error(`no actor: ${made.text}`);
      }
      return { url: `${base}/actors/${name}`, name, token, publish };
    },
    async projection(name, token = OPERATOR) {
      return (await ask(`${base}/projections/${name}`, { token })).json;
    },
  };
}

/** An actor that exists as far as a test signs for it. */
export interface RemoteActor {
  readonly url: string;
  readonly seed: Uint8Array;
  keys: Key[];
}

/** Makes a key of an actor from a seed of one repeated byte. */
export function makeKey(
  actor: string,
  fragment: string,
  fill: number,
  more: Partial<Key> = {},
): Key {
  return {
    id: `${actor}#${fragment}`,
    type: 'Multikey',
    controller: actor,
    publicKeyMultibase: encodeMultikey(derivePublicKey(new Uint8Array(32).fill(fill))),
    created: '2026-01-01T00:00:00.000Z',
    purpose: ['sign-activity', 'rotate-key'],
    ...more,
  };
}

let nonces = 0;

/** An activity with id and proof. Members given override what is filled in. */
export function signedActivity(
  actor: string,
  members: JsonObject,
  { seed = new Uint8Array(32).fill(1), fragment = 'key-1' } = {},
): JsonObject {
  const unidentified = {
    actor,
    published: '2026-11-20T10:00:00.000Z',
    nonce: `nonce-${String(nonces++).padStart(16, '0')}`,
    to: ['Public'],
    ...members,
  };
  const document = { ...unidentified, id: documentId(unidentified) };
  return signDocument(document, {
    privateKey: seed,
    verificationMethod: `${actor}#${fragment}`,
    created: document.published as string,
  }) as unknown as JsonObject;
}

/** A delivery that a peer got. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  readonly activity: JsonObject;
}

/** A peer that the test plays. */
export interface TestPeer {
  readonly base: string;
  /** Paths of the GETs so far. */
  readonly fetches: string[];
  readonly deliveries: Received[];
  /** Serves an actor document, with keys from `makeKey`; gives back its URL. */
  serveActor(name: string, more?: JsonObject): string;
  /** Answers a path in another way; undefined answers as usual. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
  stop(): Promise<void>;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Starts a peer; it is stopped when the test ends. */
export async function startPeer(t: Cleanup, port = 0): Promise<TestPeer> {
  const documents = new Map<string, JsonObject>();
  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? '';
      if (request.method === 'GET') peer.fetches.push(path);
      if (await peer.answer(request, response)) return;
      if (request.method === 'POST') {
        const text = await readText(request);
        const { headers } = request;
        peer.deliveries.push({ path, headers, text, activity: JSON.parse(text) as JsonObject });
        response.writeHead(202).end();
        return;
      }
      const document = documents.get(path);
      response.writeHead(document ? 200 : 404, { 'content-type': 'application/activity+json' });
      response.end(document && JSON.stringify(document));
    })();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let stopping: Promise<void> | undefined;
  const peer: TestPeer = {
    base,
    fetches: [],
    deliveries: [],
    answer: () => false,
    serveActor(name, more = {}) {
      const url = `${base}/actors/${name}`;
      documents.set(`/actors/${name}`, {
        '@context': ['https://www.w3.org/ns/activitystreams'],
        id: url,
        type: 'Person',
        preferredUsername: name,
        inbox: `${url}/inbox`,
        outbox: `${url}/outbox`,
        assertionMethod: [makeKey(url, 'key-1', 1) as unknown as JsonObject],
        ...more,
      });
      return url;
    },
    stop() {
      stopping ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return stopping;
    },
  };
  t.teardown(() => peer.stop());
  return peer;
}

/** The code of a refusal, for comparing. */
export function codeOf(answer: TestAnswer): string {
  return `${answer.status} ${String(answer.json.code)}`;
}
