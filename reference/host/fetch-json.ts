/** JSON documents of peers: how they are had, and what is told when they are not. */
import { ProtocolError } from '../core/errors.ts';
import type { JsonValue } from '../core/json.ts';
import { type IncomingAnswer, type Transport, TransportError } from './guarded-fetch.ts';

/** What could not be had from a peer, and whether that may heal by itself. */
export class PeerError extends Error {
  override readonly name = 'PeerError';
  readonly isTemporary: boolean;
  /** The status, where the peer answered. */
  readonly status: number | undefined;

  constructor(isTemporary: boolean, message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.isTemporary = isTemporary;
    this.status = status;
  }
}

const FETCH_MILLISECONDS = 5000;
const MAX_REDIRECTS = 3;

/**
 * Gets a JSON document from a peer.
 *
 * @param maxBytes the most that it may have, if not 1 MiB
 * @throws {PeerError}
 */
export async function fetchJson(
  url: string,
  accept: string,
  transport: Transport,
  parse: (bytes: Uint8Array) => JsonValue,
  maxBytes?: number,
): Promise<JsonValue> {
  return readJson(url, await fetchAnswer(url, accept, transport, maxBytes), parse);
}

/** The document in an answer. */
export function readJson(
  url: string,
  { status, body }: IncomingAnswer,
  parse: (bytes: Uint8Array) => JsonValue,
): JsonValue {
  const isTemporary = status === 429 || (status >= 500 && status <= 599);
  if (status !== 200) throw new PeerError(isTemporary, `${url} answered ${status}`, status);
  try {
    return parse(body);
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    throw new PeerError(false, `${url}: ${error.message}`, status, { cause: error });
  }
}

/** Asks a peer for a document. */
export async function fetchAnswer(
  url: string,
  accept: string,
  transport: Transport,
  maxBytes?: number,
): Promise<IncomingAnswer> {
  try {
    return await transport.request({
      method: 'GET',
      url,
      headers: { accept },
      timeoutMilliseconds: FETCH_MILLISECONDS,
      maxRedirects: MAX_REDIRECTS,
      tooLong: 'refuse',
      ...(maxBytes !== undefined && { maxBytes }),
    });
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    const { message, fault } = error;
    throw new PeerError(fault === 'unreachable', `${url}: ${message}`, undefined, { cause: error });
  }
}

/** What a signer is told whose keys a peer did not give. */
export function toSignerError(error: unknown): unknown {
  if (!(error instanceof PeerError)) return error;
  const code = error.isTemporary ? 'signer-unavailable' : 'signer-unresolvable';
  return new ProtocolError(code, error.message, { cause: error });
}
