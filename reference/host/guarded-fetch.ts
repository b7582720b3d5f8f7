/**
 * Outgoing HTTP to places that strangers chose.
 *
 * The address is judged where the connection is made: after the name is resolved, and once more on
 * the connected socket. So neither a name that resolves to something else the second time nor an odd
 * spelling of an address gets around it.
 */
import { lookup as resolveName } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { Agent, buildConnector } from 'undici';

/** What is asked of a peer. */
export interface OutgoingRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Time for everything: connecting, redirects, and the last byte of the answer. */
  readonly timeoutMilliseconds: number;
  /** Redirects that are followed, within the origin only. */
  readonly maxRedirects: number;
  /** What to do with an answer that is longer than `maxBytes`. */
  readonly tooLong: 'refuse' | 'cut';
  /** The most that is read of an answer, if not 1 MiB. */
  readonly maxBytes?: number;
  /** Ends the request early, for a host that stops. */
  readonly signal?: AbortSignal;
}

/** What a peer answered. */
export interface IncomingAnswer {
  readonly status: number;
  /** Names in lower case; of repeated ones the first. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

/**
 * Why there is no answer. `refused` is the host's own decision and `bad-answer` the peer's fault, so
 * trying again does not help; `unreachable` may heal.
 */
export type TransportFault = 'refused' | 'bad-answer' | 'unreachable';

/** A request that got no answer that can be used. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly fault: TransportFault;

  constructor(fault: TransportFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** There was no complete answer in the time that it may take. */
export class LateAnswerError extends TransportError {
  constructor() {
    super('unreachable', 'no complete answer in time');
  }
}

/** Makes requests of peers. */
export interface Transport {
  /** @throws {TransportError} */
  request(request: OutgoingRequest): Promise<IncomingAnswer>;
  close(): Promise<void>;
}

/** What the guard is made of. */
export interface GuardOptions {
  /** Permits plain http, and addresses of this machine and of private networks. */
  readonly development: boolean;
  readonly isAddressAllowed: (address: string, development: boolean) => boolean;
}

/** The most that is read of an answer where nothing else is said. */
export const MAX_ANSWER_BYTES = 1_048_576;

// Shorter than the five seconds for which most servers keep an idle connection, so that a request is
// not sent on one that the peer is just closing.
const KEEP_ALIVE_MILLISECONDS = 2000;

function refusedAddress(address: string): TransportError {
  return new TransportError('refused', `${address} is an address that may not be connected to`);
}

/** A name look-up that fails if any of the addresses is not allowed. */
export function guardLookup(
  isAllowed: (address: string) => boolean,
  resolve: typeof resolveName = resolveName,
): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = error ? undefined : addresses.find(({ address }) => !isAllowed(address));
      const fault = error ?? (refused && refusedAddress(refused.address));
      const first = addresses?.[0];
      if (fault || !first) callback(fault ?? new Error('no address'), '', 0);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function guardConnector(
  connect: buildConnector.connector,
  isAllowed: (address: string) => boolean,
): buildConnector.connector {
  return (options, callback) => {
    // A literal address is connected to without a look-up.
    const literal = options.hostname.replace(/^\[(.*)\]$/, '$1');
    if (isIP(literal) && !isAllowed(literal)) return callback(refusedAddress(literal), null);
    connect(options, (error, socket) => {
      if (error || !socket) return callback(error ?? new Error('no socket'), null);
      const address = socket.remoteAddress;
      if (address !== undefined && isAllowed(address)) return callback(null, socket);
      socket.destroy();
      callback(refusedAddress(address ?? 'a closed socket'), null);
    });
  };
}

/** The URL of a request, if the scheme and form are allowed. */
function checkUrl(text: string, development: boolean): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch (error) {
    throw new TransportError('refused', 'not a URL', { cause: error });
  }
  const isAllowed = url.protocol === 'https:' || (development && url.protocol === 'http:');
  if (!isAllowed) throw new TransportError('refused', `${url.protocol} is not allowed`);
  if (url.username || url.password) throw new TransportError('refused', 'user information');
  return url;
}

/** Where a redirect leads. Only the origin itself may send a request on. */
function redirectTarget(from: URL, location: string | undefined, development: boolean): URL {
  let target: URL;
  try {
    target = new URL(location ?? '', from);
  } catch (error) {
    throw new TransportError('bad-answer', 'a redirect to nowhere', { cause: error });
  }
  if (location === undefined || target.origin !== from.origin) {
    throw new TransportError('bad-answer', 'a redirect to another origin');
  }
  return checkUrl(target.href, development);
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function toTransportError(error: unknown): TransportError {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof TransportError) return at;
    // undici collects the faults of several addresses of one name.
    if (at instanceof AggregateError) {
      const inner = at.errors.find((one) => one instanceof TransportError);
      if (inner) return inner;
    }
  }
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  const message = error instanceof Error ? error.message : 'failed';
  return new TransportError('unreachable', `${message}${code}`, { cause: error });
}

async function readAnswer(
  body: AsyncIterable<Uint8Array>,
  { tooLong, maxBytes = MAX_ANSWER_BYTES }: OutgoingRequest,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    // Leaving the loop destroys the body, and with it the connection.
    if (length > maxBytes) {
      if (tooLong === 'cut') break;
      throw new TransportError('bad-answer', `more than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function firstValues(headers: Record<string, string | string[] | undefined>): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) values.set(name.toLowerCase(), first);
  }
  return values;
}

/**
 * Opens the outgoing side of a host.
 *
 * Spec: `security-fetch-private`, `security-fetch-https`, `security-fetch-redirect`,
 * `security-fetch-size`, `security-fetch-time`.
 */
export function openGuardedTransport(options: GuardOptions): Transport {
  const { development } = options;
  const isAllowed = (address: string) => options.isAddressAllowed(address, development);
  let opening: Promise<Agent> | undefined;

  // undici takes a tenth of a second to load, so a host that has nothing to fetch starts without it.
  async function openAgent(): Promise<Agent> {
    const undici = await import('undici');
    const connect = undici.buildConnector({ lookup: guardLookup(isAllowed) });
    return new undici.Agent({
      connect: guardConnector(connect, isAllowed),
      keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
      keepAliveMaxTimeout: KEEP_ALIVE_MILLISECONDS,
    });
  }

  async function requestOnce(
    agent: Agent,
    url: URL,
    request: OutgoingRequest,
    signal: AbortSignal,
  ): Promise<IncomingAnswer> {
    const { method, headers, body, tooLong, maxBytes = MAX_ANSWER_BYTES } = request;
    const answer = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method,
      headers: { ...headers },
      body: body ?? null,
      signal,
    });
    const isTooLong = Number(answer.headers['content-length'] ?? 0) > maxBytes;
    if (isTooLong && tooLong === 'refuse') {
      answer.body.destroy();
      throw new TransportError('bad-answer', `more than ${maxBytes} bytes`);
    }
    return {
      status: answer.statusCode,
      headers: firstValues(answer.headers),
      body: await readAnswer(answer.body, request),
      url: url.href,
    };
  }

  async function follow(
    agent: Agent,
    request: OutgoingRequest,
    signal: AbortSignal,
  ): Promise<IncomingAnswer> {
    let url = checkUrl(request.url, development);
    for (let redirects = 0; ; redirects++) {
      const answer = await requestOnce(agent, url, request, signal);
      if (!isRedirect(answer.status) || request.maxRedirects === 0) return answer;
      if (redirects === request.maxRedirects) {
        throw new TransportError('bad-answer', `more than ${redirects} redirects`);
      }
      url = redirectTarget(url, answer.headers.get('location'), development);
    }
  }

  return {
    async request(request) {
      const deadline = new AbortController();
      const late = (): void => deadline.abort(new LateAnswerError());
      const timer = setTimeout(late, request.timeoutMilliseconds);
      const stop = () => deadline.abort(new TransportError('unreachable', 'the host stops'));
      request.signal?.addEventListener('abort', stop);
      if (request.signal?.aborted) stop();
      try {
        opening ??= openAgent();
        return await follow(await opening, request, deadline.signal);
      } catch (error) {
        throw toTransportError(deadline.signal.aborted ? deadline.signal.reason : error);
      } finally {
        clearTimeout(timer);
        request.signal?.removeEventListener('abort', stop);
      }
    },
    async close() {
      await (await opening)?.destroy();
    },
  };
}
