/** What the tests of relays share: a relay that the test plays, and two hosts that use it. */
import { createHash, verify as verifySignature } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verifySignature as verifyMessage } from 'http-message-sig';
import { computeCid } from '../../reference/core/cid.ts';
import type { Envelope } from '../../reference/core/envelopes.ts';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { decodeMultikey } from '../../reference/core/multikey.ts';
import { type Cleanup, eventually, type StartOptions } from './helpers.ts';
import { pair, startStation, type Station } from './sync-helpers.ts';

/** An envelope in a mailbox. */
interface Queued {
  readonly position: number;
  readonly seal: string;
  readonly envelope: JsonObject;
}

/** A request that a relay got. */
export interface RelayRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** A relay. */
export interface TestRelay {
  readonly base: string;
  readonly requests: RelayRequest[];
  /** Envelopes that were deposited, in their order, also when they came again. */
  readonly deposits: Envelope[];
  /** Seals that were acknowledged. */
  readonly acked: string[];
  /** What is queued for somebody. */
  queued(did: string): Envelope[];
  /** Puts an envelope, or whatever, into a mailbox. */
  put(did: string, envelope: unknown): string;
  /** Answers a request in another way; undefined answers as a relay does. */
  reply: (
    request: RelayRequest,
    response: ServerResponse,
  ) => boolean | Promise<boolean> | undefined;
  stop(): Promise<void>;
}

async function isSigned(base: string, { method, path, headers, text }: RelayRequest, did: string) {
  const { signature, 'signature-input': input, 'content-digest': digest } = headers;
  const fields = [
    { name: 'signature', value: String(signature) },
    { name: 'signature-input', value: String(input) },
    ...(digest === undefined ? [] : [{ name: 'content-digest', value: String(digest) }]),
  ];
  const key = decodeMultikey(did.slice('did:key:'.length));
  const x = Buffer.from(key).toString('base64url');
  await verifyMessage(
    { kind: 'request', method, targetUri: `${base}${path}`, requestTarget: path, fields },
    {
      policy: {
        algorithms: ['ed25519'],
        // The clocks of hosts are moved.
        clockSkew: 10 ** 9,
        requiredComponents: [
          ...['@method', '@authority', '@path', '@query'],
          ...(method === 'POST' ? ['content-digest'] : []),
        ],
        requiredParameters: ['created', 'nonce', 'keyid', 'alg', 'tag'],
      },
      resolveVerifier: (candidate) => {
        if (candidate.parameters.keyid !== `${did}#${did.slice('did:key:'.length)}`) {
          throw new Error('another key');
        }
        return {
          algorithm: 'ed25519',
          verify: (message: Uint8Array, value: Uint8Array) =>
            verifySignature(
              null,
              message,
              { key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' },
              value,
            ),
        };
      },
    },
  );
  if (method === 'POST') {
    const expected = createHash('sha256').update(text).digest('base64');
    if (digest !== `sha-256=:${expected}:`) throw new Error('another digest');
  }
}

/** Starts a relay; it is stopped when the test ends. */
export async function startRelay(t: Cleanup, port = 0): Promise<TestRelay> {
  const mailboxes = new Map<string, Queued[]>();
  const seen = new Set<string>();
  const nonces = new Set<string>();
  const waiting = new Set<() => void>();
  let position = 0;
  const put = (did: string, envelope: unknown): string => {
    const seal = computeCid(envelope);
    const mailbox = mailboxes.get(did) ?? [];
    mailboxes.set(did, mailbox);
    mailbox.push({ position: (position += 1), seal, envelope: envelope as JsonObject });
    for (const wake of [...waiting]) wake();
    return seal;
  };

  function answer(response: ServerResponse, status: number, body: JsonValue): void {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }

  async function receive(did: string, query: URLSearchParams, response: ServerResponse) {
    const after = Number(query.get('after') ?? 0);
    const behind = () => (mailboxes.get(did) ?? []).filter((one) => one.position > after);
    if (behind().length === 0) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          if (behind().length === 0 && !response.destroyed) return;
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(
          () => {
            waiting.delete(wake);
            resolve();
          },
          Number(query.get('wait') ?? 0) * 1000,
        );
        response.once('close', wake);
        waiting.add(wake);
      });
    }
    if (response.destroyed) return;
    const found = behind().slice(0, Number(query.get('limit') ?? 100));
    const next = String(found.at(-1)?.position ?? after);
    answer(response, 200, {
      envelopes: found.map(({ envelope }) => envelope),
      next,
      has_more: behind().length > found.length,
    });
  }

  async function serve(request: RelayRequest, response: ServerResponse): Promise<void> {
    const url = new URL(request.path, base);
    if (url.pathname === '/health') return answer(response, 200, { status: 'ok' });
    const found = /^\/v1\/mailbox\/([^/]+)(\/receive|\/ack)?$/.exec(url.pathname);
    if (!found) return answer(response, 404, {});
    const did = decodeURIComponent(found[1]!);
    const below = found[2];
    if (request.method === 'POST' && below === undefined) {
      const envelope = JSON.parse(request.text) as Envelope;
      relay.deposits.push(envelope);
      const seal = computeCid(envelope);
      const isKnown = seen.has(seal);
      if (!isKnown) put(did, envelope);
      seen.add(seal);
      return answer(response, 202, { id: envelope.id, seal, status: isKnown ? 'known' : 'queued' });
    }
    try {
      await isSigned(base, request, did);
    } catch {
      return answer(response, 401, { code: 'signature-invalid' });
    }
    const nonce = /nonce="([^"]{22,64})"/.exec(String(request.headers['signature-input']))?.[1];
    if (nonce === undefined || nonces.has(nonce)) {
      return answer(response, 401, { code: 'signature-replayed' });
    }
    nonces.add(nonce);
    if (below === '/receive') return receive(did, url.searchParams, response);
    if (below === '/ack') {
      const { seals } = JSON.parse(request.text) as { seals: string[] };
      const mailbox = mailboxes.get(did) ?? [];
      const left = mailbox.filter(({ seal }) => !seals.includes(seal));
      mailboxes.set(did, left);
      relay.acked.push(...seals);
      return answer(response, 200, { acked: mailbox.length - left.length, unknown: [] });
    }
    return answer(response, 200, { did, queued: (mailboxes.get(did) ?? []).length, oldest: null });
  }

  const server = createServer((message, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of message) chunks.push(chunk as Buffer);
      const { method = '', url: path = '', headers } = message;
      const request = { method, path, headers, text: Buffer.concat(chunks).toString('utf8') };
      relay.requests.push(request);
      if (await relay.reply(request, response)) return;
      await serve(request, response);
    })();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let stopping: Promise<void> | undefined;
  const relay: TestRelay = {
    base,
    requests: [],
    deposits: [],
    acked: [],
    queued: (did) =>
      (mailboxes.get(did) ?? []).map(({ envelope }) => envelope as unknown as Envelope),
    put,
    reply: () => undefined,
    stop() {
      stopping ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return stopping;
    },
  };
  t.teardown(() => relay.stop());
  return relay;
}

/** Sets a relay. */
export async function useRelay(
  { operate }: Pick<Station, 'operate'>,
  url: string,
  target = 'all',
): Promise<string> {
  const answer = await operate('POST', '/v1/config/relay', { for: target, url });
  if (answer.status !== 200) throw new Error(answer.text);
  return String(answer.json.record);
}

/** The status of the relays of a host. */
export async function relayStatus({ operate }: Pick<Station, 'operate'>) {
  const { json } = await operate('GET', '/v1/config/relay/status');
  return json as unknown as {
    relays: JsonObject[];
    outbound: JsonObject[];
    inbound: JsonObject & { refusals: JsonObject[] };
  };
}

/** Two hosts that are paired. */
export interface Couple {
  readonly a: Station;
  readonly b: Station;
  readonly pairId: string;
}

/** Two hosts that are paired. */
export async function startCouple(
  t: Cleanup,
  options: { a?: StartOptions; b?: StartOptions } = {},
): Promise<Couple> {
  const a = await startStation(t, 'alice', options.a);
  const b = await startStation(t, 'bob', options.b);
  return { a, b, pairId: await pair(a, b) };
}

/** Waits until a host has these records on a thread, and no others. */
export function untilView(
  station: Station,
  ids: readonly string[],
  thread = 'th_x',
  milliseconds = 8000,
): Promise<true> {
  const wanted = [...ids].sort().join();
  return eventually(
    `the view of ${thread} has ${ids.length} records`,
    async () => [...(await station.view(thread))].sort().join() === wanted,
    milliseconds,
  );
}

/** The ids of the records in envelopes. */
export function recordsIn(envelopes: readonly Envelope[]): string[] {
  return envelopes.flatMap(({ payload }) =>
    (payload as unknown as { records: { id: string }[] }).records.map(({ id }) => id),
  );
}
