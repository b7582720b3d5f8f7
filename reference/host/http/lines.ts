/** Request bodies of any length, line by line. */
import type { IncomingMessage } from 'node:http';
import { AbortedRequestError } from './body.ts';

const LF = 0x0a;

/** A line without its end; undefined for one that is longer than it may be. */
export type Line = Uint8Array | undefined;

/** How long is waited for the next bytes of a body. */
const IDLE_MILLISECONDS = 30_000;

/**
 * Reads the body of a request line by line, as they are asked for. The end of the last line may be
 * absent. Of a line that is too long nothing is kept.
 *
 * @throws {AbortedRequestError} if the client goes away, or sends nothing for half a minute
 */
export async function* readLines(
  request: IncomingMessage,
  maxBytes: number,
): AsyncGenerator<Line, void> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (let chunk of readChunks(request)) {
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF)) {
      parts.push(chunk.subarray(0, end));
      length += end;
      yield length > maxBytes ? undefined : Buffer.concat(parts);
      chunk = chunk.subarray(end + 1);
      [parts, length] = [[], 0];
    }
    length += chunk.length;
    if (length > maxBytes) parts = [];
    else if (chunk.length > 0) parts.push(chunk);
  }
  if (length > 0) yield length > maxBytes ? undefined : Buffer.concat(parts);
}

/** The body as it comes. Whoever stops reading leaves the rest of the request, and its connection. */
async function* readChunks(request: IncomingMessage): AsyncGenerator<Buffer, void> {
  // The rest of a request that is given up has to be there for whoever ends the answer.
  const chunks = request.iterator({ destroyOnReturn: false });
  let timer: NodeJS.Timeout | undefined;
  try {
    for (;;) {
      timer = setTimeout(() => request.destroy(), IDLE_MILLISECONDS);
      const { done, value } = (await chunks.next()) as IteratorResult<Buffer, void>;
      clearTimeout(timer);
      if (done) break;
      yield value;
    }
  } catch (error) {
    throw new AbortedRequestError('the request was cut off', { cause: error });
  } finally {
    clearTimeout(timer);
    await chunks.return?.();
  }
  if (!request.complete) throw new AbortedRequestError('the request was cut off');
}
