import type { ServerResponse } from 'node:http';
import { Readable, pipeline } from 'node:stream';

/** A body that is written as it comes about, for as long as somebody reads. */
export interface BodyStream {
  /** Resolves when there is room for more, or nobody reads any more. */
  write(text: string): Promise<void>;
  /** Ends it at once, without what is still on the way. */
  readonly cut: () => void;
  /** Aborted when nobody reads any more. */
  readonly closed: AbortSignal;
}

/** An answer as a value, before it is written. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** The body piece by piece, where it may be too long to be held at once; `body` is undefined. */
  readonly pieces?: AsyncIterable<string>;
  /** Writes the body over time; `body` is undefined. */
  readonly stream?: (out: BodyStream) => Promise<void>;
}

/** An answer with a JSON text as its body. */
export function jsonAnswer(
  body: string,
  contentType = 'application/json',
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status: 200, headers: { 'content-type': contentType, ...headers }, body };
}

/** Writes an answer; of a HEAD only the head, with the length that the body would have. */
export function writeAnswer(response: ServerResponse, answer: Answer): void {
  if (answer.body === undefined && answer.pieces) return writePieces(response, answer);
  if (answer.body === undefined && answer.stream) return writeStream(response, answer);
  const bytes = Buffer.from(answer.body ?? '', 'utf8');
  const headers: Record<string, string | number> = { ...answer.headers };
  if (answer.status !== 204) headers['content-length'] = bytes.length;
  response.writeHead(answer.status, headers);
  response.end(answer.body === undefined ? undefined : bytes);
}

function writePieces(response: ServerResponse, { status, headers, pieces }: Answer): void {
  response.writeHead(status, { ...headers });
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  // A fault on the way cuts the connection, which tells the client that it did not get everything.
  pipeline(Readable.from(pieces!), response, () => undefined);
}

function writeStream(response: ServerResponse, { status, headers, stream }: Answer): void {
  // It may last as long as the host, which does not want to wait for the connection then.
  response.writeHead(status, { ...headers, connection: 'close' });
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  response.flushHeaders();
  const closing = new AbortController();
  response.once('close', () => closing.abort());
  // What is written to somebody who has just gone is an error that means nothing.
  response.on('error', () => undefined);
  const out: BodyStream = {
    async write(text) {
      if (closing.signal.aborted || response.write(text)) return;
      await new Promise<void>((resolve) => {
        const end = (): void => {
          response.off('drain', end).off('close', end);
          resolve();
        };
        response.on('drain', end).on('close', end);
      });
    },
    cut: () => response.destroy(),
    closed: closing.signal,
  };
  // A fault on the way cuts the connection, as above.
  stream!(out).then(
    () => response.end(),
    () => response.destroy(),
  );
}
