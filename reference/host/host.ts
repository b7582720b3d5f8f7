/** Joins the parts to a running host. */
import { setMaxListeners } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ProtocolError } from '../core/errors.ts';
import { AnnounceFetches } from './announce.ts';
import type { HostConfig } from './config.ts';
import { type AttemptOutcome, DeliveryQueue } from './delivery.ts';
import { Gates } from './gates.ts';
import { TransportError } from './guarded-fetch.ts';
import { createApp, createHttpServer } from './http/app.ts';
import { statusOfCode } from './http/problem.ts';
import { Inbox } from './inbox.ts';
import { actorUrl, type Kernel, nowOf } from './kernel.ts';
import { Keyring } from './keyring.ts';
import { Log } from './log.ts';
import type { HostParts } from './parts.ts';
import { PeerError, Peers } from './peers.ts';
import type { PendingDelivery } from './projections/delivery-state.ts';
import { emptyState, foldState } from './state.ts';
import { DefinitionClaims } from './verbs.ts';

/** A host that can be started once and stopped once. */
export interface Host {
  /** Starts to serve. Resolves with the port when every request can be answered. */
  listen(): Promise<number>;
  /** Ends: finishes what is under way, for at most five seconds, and closes the store. */
  close(): Promise<void>;
}

/** The data folder belongs to a host under another URL. */
export class WrongBaseError extends Error {
  override readonly name = 'WrongBaseError';
}

const GRACE_MILLISECONDS = 5000;

/**
 * Opens the data folder, folds the log and joins the parts.
 *
 * Spec: `restart-durable`, `delivery-restart`, `clock-restart`.
 */
export async function createHost(config: HostConfig, parts: HostParts): Promise<Host> {
  const { kernel, listeners } = await openKernel(config, parts);
  const stopping = new AbortController();
  // Every delivery that is under way listens to it, and there may be many.
  setMaxListeners(0, stopping.signal);
  const peers = new Peers(kernel);
  const inbox = new Inbox(kernel, peers);
  const queue = new DeliveryQueue({
    clock: parts.clock,
    state: () => kernel.state.deliveries,
    append: (event) => kernel.log.append([event]),
    attempt: (delivery) => attempt(delivery, kernel, peers, inbox, stopping.signal),
    classify: parts.classifyOutcome,
    schedule: parts.backoffSchedule,
    nextAttempt: parts.nextAttempt,
    queueOf: parts.queueOf,
    onError: (error) => parts.logger.error({ err: error }, 'a delivery could not be logged'),
  });
  const announces = new AnnounceFetches(kernel, peers);
  listeners.push((entry) => queue.notice(entry));
  listeners.push((entry) => announces.notice(entry));
  let isStopping = false;
  const services = { kernel, peers, inbox, isStopping: () => isStopping };
  const server = createHttpServer(createApp(services));
  return {
    async listen() {
      await listenOn(server, config);
      queue.start();
      announces.start();
      return (server.address() as AddressInfo).port;
    },
    async close() {
      isStopping = true;
      const closed = closeServer(server);
      const cutOff = setTimeout(() => {
        stopping.abort();
        server.closeAllConnections();
        void kernel.transport.close();
      }, GRACE_MILLISECONDS);
      await Promise.all([closed, queue.stop(), announces.stop()]);
      clearTimeout(cutOff);
      await kernel.log.settled();
      await kernel.transport.close();
      await kernel.store.close();
    },
  };
}

type Listener = Parameters<typeof foldState>[1];

async function openKernel(config: HostConfig, parts: HostParts) {
  const store = await parts.openStore(config.dataFolder);
  try {
    const state = emptyState(parts.shippedDefinitions);
    const listeners: ((entry: Listener) => void)[] = [];
    const log = new Log(
      store,
      () => nowOf({ parts }),
      (entry) => {
        foldState(state, entry, parts);
        for (const listener of listeners) listener(entry);
      },
    );
    await log.replay();
    if (config.testClock) parts.clock.advance(state.clockMoved);
    if (state.base === undefined) await log.append([{ kind: 'founded', base: config.base }]);
    if (state.base !== config.base) {
      throw new WrongBaseError(`the data folder belongs to a host at ${state.base}`);
    }
    const keyring = new Keyring();
    for (const secret of await store.readSecrets()) keyring.add(secret);
    const { development } = config;
    const { isAddressAllowed } = parts;
    const transport = parts.openTransport({ development, isAddressAllowed });
    const issued = new Map<string, string>();
    const gates = new Gates();
    const kernel: Kernel = {
      config,
      parts,
      state,
      store,
      log,
      keyring,
      gates,
      transport,
      issued,
      claims: new DefinitionClaims(),
    };
    return { kernel, listeners };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function listenOn(server: Server, { host, port }: HostConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closeServer(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

/** Makes one attempt of a delivery. It never throws: whatever happens is an outcome. */
async function attempt(
  delivery: PendingDelivery,
  kernel: Kernel,
  peers: Peers,
  inbox: Inbox,
  signal: AbortSignal,
): Promise<AttemptOutcome> {
  try {
    const text = await publishedText(kernel, delivery.activity);
    return delivery.recipient.startsWith(`${kernel.config.base}/`)
      ? await attemptLocal(localName(kernel, delivery.recipient), text, inbox)
      : await attemptRemote(delivery, text, kernel, peers, signal);
  } catch (error) {
    if (error instanceof PeerError) return outcomeOfPeerError(error);
    if (error instanceof TransportError) return { status: undefined, error: error.message };
    kernel.parts.logger.error({ err: error }, 'a delivery failed');
    return { status: undefined, error: 'a fault of this host' };
  }
}

/** Only the end of the actor is final; everything else about its document may heal. */
function outcomeOfPeerError({ status, message }: PeerError): AttemptOutcome {
  return { status: status === 410 ? 410 : undefined, error: message };
}

async function publishedText(kernel: Kernel, id: string): Promise<string> {
  const entries = await kernel.store.findByKey(id);
  const entry = entries.find(({ kind }) => kind === 'published');
  if (entry?.body === undefined) throw new TypeError(`${id} was not published here`);
  return entry.body;
}

/** The name in the URL of a local actor; a name that no actor can have if it is no such URL. */
function localName(kernel: Kernel, recipient: string): string {
  const name = recipient.slice(recipient.lastIndexOf('/') + 1);
  return recipient === actorUrl(kernel.config, name) ? name : '';
}

/** Spec: `delivery-local`. */
async function attemptLocal(name: string, text: string, inbox: Inbox): Promise<AttemptOutcome> {
  try {
    await inbox.receive({
      name,
      contentType: 'application/activity+json',
      readBody: () => Promise.resolve(Buffer.from(text, 'utf8')),
    });
    return { status: 202, error: '' };
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    const { code, message } = error;
    return { status: statusOfCode(code), code, error: message };
  }
}

const MISSING_STATUSES: ReadonlySet<number> = new Set([404, 405]);

/** Spec: `delivery-request`, `delivery-inbox`, `delivery-no-redirect`, `delivery-timeout`. */
async function attemptRemote(
  delivery: PendingDelivery,
  text: string,
  kernel: Kernel,
  peers: Peers,
  signal: AbortSignal,
): Promise<AttemptOutcome> {
  const { parts, transport } = kernel;
  // An inbox that was not found may have moved, so the document is fetched anew.
  const isMissing = [...MISSING_STATUSES].some((status) => delivery.lastError === answered(status));
  const answer = await transport.request({
    method: 'POST',
    url: await peers.inboxOf(delivery.recipient, isMissing),
    headers: { 'content-type': 'application/activity+json', accept: 'application/json' },
    body: text,
    timeoutMilliseconds: parts.deliveryTimeoutMilliseconds,
    maxRedirects: 0,
    tooLong: 'cut',
    signal,
  });
  const { status, headers, body } = answer;
  const code = codeOf(body);
  return {
    status,
    code,
    retryAfter: headers.get('retry-after'),
    error: answered(status) + (code === undefined ? '' : ` ${code}`),
  };
}

function answered(status: number): string {
  return `answered ${status}`;
}

/** The code of a problem document; undefined if the body is none. */
function codeOf(body: Uint8Array): string | undefined {
  try {
    const problem: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    const code =
      typeof problem === 'object' && problem !== null && 'code' in problem && problem.code;
    return typeof code === 'string' ? code.slice(0, 64) : undefined;
  } catch {
    return undefined;
  }
}
