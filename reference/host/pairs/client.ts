/** Requests of a peer about a pair, and what its answers mean. */
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, ownMember } from '../../core/json.ts';
import { type IncomingAnswer, type OutgoingRequest, TransportError } from '../guarded-fetch.ts';
import type { Kernel } from '../kernel.ts';
import type { HeldToken } from './memory.ts';

/** What a peer answered. */
export interface PeerAnswer {
  readonly status: number;
  /** The body; undefined if it is no JSON object. */
  readonly body: JsonObject | undefined;
}

/** Why a peer did not do what it was asked for. */
export class PeerRefusal extends Error {
  override readonly name = 'PeerRefusal';
  /** Whether another attempt may succeed, without anybody doing anything. */
  readonly isTemporary: boolean;
  readonly status: number | undefined;
  /** The code of the peer's problem document. */
  readonly code: string | undefined;
  readonly reason: string | undefined;

  constructor(message: string, isTemporary: boolean, answer?: PeerAnswer, options?: ErrorOptions) {
    super(message, options);
    this.isTemporary = isTemporary;
    this.status = answer?.status;
    this.code = textIn(answer, 'code');
    this.reason = textIn(answer, 'reason');
  }
}

/** What a peer says may be long, and is shown to the operator. */
const MAX_TEXT_LENGTH = 64;

function textIn(answer: PeerAnswer | undefined, name: string): string | undefined {
  const text = answer?.body && ownMember(answer.body, name);
  return typeof text === 'string' ? text.slice(0, MAX_TEXT_LENGTH) : undefined;
}

/** Tells whether a status says that the peer cannot answer now. */
export function isTemporaryStatus(status: number): boolean {
  return status === 429 || (status >= 500 && status <= 599);
}

/** What an answer is that was hoped to be another one. */
export function refusalOf(answer: PeerAnswer): PeerRefusal {
  const { status } = answer;
  const words = [`answered ${status}`, textIn(answer, 'code'), textIn(answer, 'reason')];
  const message = words.filter((word) => word !== undefined).join(' ');
  return new PeerRefusal(message, isTemporaryStatus(status), answer);
}

/** A request that got no answer. */
export function refusalOfTransport(error: TransportError): PeerRefusal {
  const isTemporary = error.fault === 'unreachable';
  return new PeerRefusal(error.message, isTemporary, undefined, { cause: error });
}

/** A request of a paired peer. */
export type PeerRequestOptions = Omit<OutgoingRequest, 'url' | 'maxRedirects' | 'headers'> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * A request with the token that a peer gave.
 *
 * Spec: `pair-token-sent`.
 */
export function requestToPeer(
  { origin, token }: HeldToken,
  path: string,
  { headers, ...options }: PeerRequestOptions,
): OutgoingRequest {
  return {
    ...options,
    url: `${origin}${path}`,
    headers: { ...headers, authorization: `Bearer ${token}` },
    // A redirect could lead the token to somebody else.
    maxRedirects: 0,
  };
}

const FETCH_MILLISECONDS = 5000;
const MAX_REDIRECTS = 3;

/** Asks peers. */
export class PeerClient {
  readonly #kernel: Kernel;
  readonly #signal: AbortSignal;

  /** @param signal cuts off what is under way */
  constructor(kernel: Kernel, signal: AbortSignal) {
    this.#kernel = kernel;
    this.#signal = signal;
  }

  /** Whether the host is ending, so that requests are cut off. */
  get isStopped(): boolean {
    return this.#signal.aborted;
  }

  /**
   * Fetches a document.
   *
   * @throws {PeerRefusal} if there is no answer
   */
  async get(url: string): Promise<PeerAnswer> {
    return this.#ask(() =>
      this.#kernel.transport.request({
        method: 'GET',
        url,
        headers: { accept: 'application/json' },
        timeoutMilliseconds: FETCH_MILLISECONDS,
        maxRedirects: MAX_REDIRECTS,
        tooLong: 'refuse',
        signal: this.#signal,
      }),
    );
  }

  /**
   * Sends a message.
   *
   * @throws {PeerRefusal} if there is no answer
   */
  async post(url: string, message: JsonObject): Promise<PeerAnswer> {
    const { transport, parts } = this.#kernel;
    return this.#ask(() =>
      transport.request({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(message),
        timeoutMilliseconds: parts.deliveryTimeoutMilliseconds,
        maxRedirects: 0,
        tooLong: 'refuse',
        signal: this.#signal,
      }),
    );
  }

  async #ask(request: () => Promise<IncomingAnswer>): Promise<PeerAnswer> {
    try {
      const { status, body } = await request();
      return { status, body: this.#parse(body) };
    } catch (error) {
      if (error instanceof TransportError) throw refusalOfTransport(error);
      throw error;
    }
  }

  #parse(bytes: Uint8Array): JsonObject | undefined {
    try {
      const value = this.#kernel.parts.parseBody(bytes);
      return isJsonObject(value) ? value : undefined;
    } catch (error) {
      if (error instanceof ProtocolError) return undefined;
      throw error;
    }
  }
}

/**
 * What the operator is told of a peer that did not do it.
 *
 * Spec: `pair-start-manifest`, `pair-start-refused`.
 */
export function operatorError(error: unknown): unknown {
  if (!(error instanceof PeerRefusal)) return error;
  const { isTemporary, status, code, reason, message } = error;
  if (isTemporary) return new ProtocolError('peer-unavailable', message, { cause: error });
  if (status === undefined) return new ProtocolError('resolve-failed', message, { cause: error });
  const detail = [code ?? message, reason].filter((word) => word !== undefined).join(' ');
  return new ProtocolError('peer-refused', detail, { cause: error });
}
