/** Request bodies: read up to a limit, and not a byte beyond. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ProtocolError } from '../../core/errors.ts';
import { MAX_TEXT_BYTES } from '../../core/strict-parse.ts';

/** The client went away before its request was complete, so there is nobody to answer. */
export class AbortedRequestError extends Error {
  override readonly name = 'AbortedRequestError';
}

function tooLarge(most: number): ProtocolError {
  return new ProtocolError('too-large', `more than ${most} bytes`);
}

/** Tells whether the announced length alone is too much. */
export function announcesTooMuch(request: IncomingMessage, most = MAX_TEXT_BYTES): boolean {
  return Number(request.headers['content-length'] ?? 0) > most;
}

/**
 * Reads the body of a request.
 *
 * Spec: `inbox-too-large`, `publish-parse`.
 *
 * @param most how many bytes it may have
 * @throws {ProtocolError} `too-large`, as soon as that is known
 * @throws {AbortedRequestError}
 */
export function readBody(
  request: IncomingMessage,
  most: number = MAX_TEXT_BYTES,
): Promise<Uint8Array> {
  if (announcesTooMuch(request, most)) return Promise.reject(tooLarge(most));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const onData = (chunk: Buffer): void => {
      length += chunk.length;
      chunks.push(chunk);
      if (length > most) finish(() => reject(tooLarge(most)));
    };
    const onEnd = (): void =>
      finish(() => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    const onAbort = (): void =>
      finish(() => reject(new AbortedRequestError('the request was cut off')));
    function finish(settle: () => void): void {
      request.off('data', onData).off('end', onEnd).off('close', onAbort);
      request.pause();
      settle();
    }
    request.on('data', onData).on('end', onEnd).on('close', onAbort).on('error', onAbort);
  });
}

/** How long the rest of a refused body is thrown away, so that its sender gets to read the answer. */
const LINGER_MILLISECONDS = 1000;

/**
 * Ends an answer to a request whose body was not read. Closing at once would reset the connection,
 * and the reset could overtake the answer; reading on for ever would let the sender keep us busy.
 */
export function endUnread(
  request: IncomingMessage,
  response: ServerResponse,
  end: () => void,
): void {
  let isEnded = false;
  const finish = (): void => {
    if (isEnded) return;
    isEnded = true;
    clearTimeout(timer);
    end();
    if (!request.complete) response.once('finish', () => request.socket.destroySoon());
  };
  const timer = setTimeout(finish, LINGER_MILLISECONDS);
  request.once('end', finish).once('close', finish).once('error', finish);
  request.resume();
}
