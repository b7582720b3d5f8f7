// Bytes on a socket, for requests that no HTTP client would send: no length, a wrong length, an end in the middle.

import { connect } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { TargetGone, TargetSilent } from './errors.ts';
import type { Transcript } from './transcript.ts';

export interface RawAnswer {
  /** `undefined` when the target closed the connection without a status line. */
  status: number | undefined;
  headers: Record<string, string>;
  body: string;
}

export interface RawOptions {
  deadline_ms: number;
  /** Whether answering in time is what the check is about. */
  about_time?: boolean;
  /** Ends the sending half after the last chunk, as an aborted upload does. */
  abort?: boolean;
}

/** The chunks of a chunked body, in HTTP's own framing. */
export function chunked(...parts: (string | Uint8Array)[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
    if (bytes.length === 0) continue;
    pieces.push(Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n'));
  }
  pieces.push(Buffer.from('0\r\n\r\n'));
  return Buffer.concat(pieces);
}

/**
 * Writes the pieces to a fresh connection and reads one answer.
 *
 * @throws {TargetSilent} when neither an answer nor an end of the connection comes in time
 * @throws {TargetGone} when nobody listens
 */
export async function sendRaw(
  base: string,
  pieces: (string | Uint8Array)[],
  options: RawOptions,
  transcript: Transcript,
): Promise<RawAnswer> {
  const url = new URL(base);
  const secure = url.protocol === 'https:';
  const port = Number(url.port || (secure ? 443 : 80));
  const sent = Buffer.concat(
    pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece)),
  );
  const exchange = transcript.ask('to-target', 'RAW', base, { headers: {}, body: sent });
  const received = await new Promise<Buffer>((resolve, reject) => {
    const socket = secure
      ? connectSecurely({ host: url.hostname, port, servername: url.hostname })
      : connect({ host: url.hostname, port });
    const chunks: Buffer[] = [];
    let failure: Error | undefined;
    const timer = setTimeout(() => {
      failure = new TargetSilent({
        request: `raw bytes to ${base}`,
        deadline_ms: options.deadline_ms,
        about_time: options.about_time ?? false,
      });
      socket.destroy();
    }, options.deadline_ms);
    socket.on('connect', () => {
      socket.write(sent);
      if (options.abort === true) socket.end();
    });
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (isComplete(Buffer.concat(chunks))) socket.destroy();
    });
    socket.on('error', (error) => {
      if ('code' in error && error.code === 'ECONNREFUSED') {
        failure = new TargetGone(`${base} found nobody listening (ECONNREFUSED)`);
      }
    });
    socket.on('close', () => {
      clearTimeout(timer);
      if (failure === undefined) resolve(Buffer.concat(chunks));
      else reject(failure);
    });
  }).catch((error: unknown) => {
    transcript.fail(exchange, error instanceof Error ? error.message : String(error));
    throw error;
  });
  const answer = parseAnswer(received);
  if (answer.status === undefined)
    transcript.fail(exchange, 'the connection was closed unanswered');
  else {
    transcript.answer(exchange, answer.status, {
      headers: answer.headers,
      body: Buffer.from(answer.body, 'utf8'),
    });
  }
  return answer;
}

function splitHead(received: Buffer): { head: string; rest: Buffer } | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  return { head: received.toString('latin1', 0, end), rest: received.subarray(end + 4) };
}

function isComplete(received: Buffer): boolean {
  const split = splitHead(received);
  if (split === undefined) return false;
  const length = /^content-length:\s*(\d+)/im.exec(split.head)?.[1];
  if (length !== undefined) return split.rest.length >= Number(length);
  if (/^transfer-encoding:.*chunked/im.test(split.head)) {
    return split.rest.toString('latin1').endsWith('0\r\n\r\n');
  }
  // Neither length nor chunks: the end of the connection is the end of the body.
  return false;
}

function parseAnswer(received: Buffer): RawAnswer {
  const split = splitHead(received);
  const lines = split?.head.split('\r\n') ?? [];
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(lines[0] ?? '')?.[1];
  if (split === undefined || status === undefined) {
    return { status: undefined, headers: {}, body: received.toString('utf8') };
  }
  const headers: Record<string, string> = {};
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  const body = /chunked/i.test(headers['transfer-encoding'] ?? '')
    ? unchunk(split.rest)
    : split.rest;
  return { status: Number(status), headers, body: body.toString('utf8') };
}

function unchunk(framed: Buffer): Buffer {
  const parts: Buffer[] = [];
  let offset = 0;
  for (;;) {
    const lineEnd = framed.indexOf('\r\n', offset);
    if (lineEnd < 0) break;
    const size = Number.parseInt(framed.toString('latin1', offset, lineEnd), 16);
    if (!Number.isFinite(size) || size === 0) break;
    parts.push(framed.subarray(lineEnd + 2, lineEnd + 2 + size));
    offset = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
