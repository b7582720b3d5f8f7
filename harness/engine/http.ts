// The raw HTTP driver. It sends exactly what it is told, follows nothing, adds nothing, and gives up at its own deadline.

import { Agent, request } from 'undici';
import type { Dispatcher } from 'undici';
import { TargetFault, TargetGone, TargetSilent } from './errors.ts';
import type { Exchange, Transcript } from './transcript.ts';

/** A target that answers without end is cut off here. */
const ANSWER_LIMIT = 16 * 1024 * 1024;

export type Body = string | Uint8Array | object;

export interface RequestOptions {
  method?: string;
  headers?: Record<string, string | string[]>;
  /** Text and bytes are sent as they are, anything else as JSON. */
  body?: Body | undefined;
  /** Sent as `Authorization: Bearer …`. */
  token?: string | undefined;
  /** The `Content-Type`; `null` sends none. Without it a body that is an object gets `application/json`. */
  content_type?: string | null;
  accept?: string;
  deadline_ms?: number;
  /** Most bytes of the answer; 16 MiB unless given. */
  answer_limit?: number;
}

/** An answer of the target, whole. */
export class HttpAnswer {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Uint8Array;
  readonly exchange: Exchange;

  constructor(
    exchange: Exchange,
    url: string,
    status: number,
    headers: Readonly<Record<string, string | string[]>>,
    body: Uint8Array,
  ) {
    this.exchange = exchange;
    this.method = exchange.method;
    this.url = url;
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** A header by its lower-case name; several values are joined. */
  header(name: string): string | undefined {
    const value = this.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  }

  /** The media type in lower case, without parameters; empty where there is none. */
  get media_type(): string {
    return (this.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  }

  get text(): string {
    return Buffer.from(this.body).toString('utf8');
  }

  /** The parsed body, or `undefined` where it is not JSON: never throws. */
  get json(): unknown {
    try {
      return JSON.parse(this.text);
    } catch {
      return undefined;
    }
  }
}

export interface HttpDriverOptions {
  deadline_ms: number;
  /** Called with every request that was or was not answered in time; the runner ends a run with a target that hangs. */
  onSilence?: (silent: boolean) => void;
}

/** Connections of one run. */
export class HttpDriver {
  readonly deadline_ms: number;
  readonly #agent: Agent;
  readonly #onSilence: (silent: boolean) => void;

  constructor(options: HttpDriverOptions) {
    this.deadline_ms = options.deadline_ms;
    this.#onSilence = options.onSilence ?? (() => undefined);
    this.#agent = new Agent({
      pipelining: 1,
      connections: 64,
      // Sockets are dropped well before servers do, so that no request meets a connection that is just being closed.
      keepAliveTimeout: 1000,
      keepAliveMaxTimeout: 1000,
      connectTimeout: options.deadline_ms,
      headersTimeout: 0,
      bodyTimeout: 0,
      maxHeaderSize: 64 * 1024,
    });
  }

  /**
   * Sends one request and reads the whole answer.
   *
   * @throws {TargetSilent} at the deadline
   * @throws {TargetGone} when there is no connection
   */
  async send(url: string, options: RequestOptions, transcript: Transcript): Promise<HttpAnswer> {
    const method = options.method ?? 'GET';
    // Targets name URLs too, in links and locations, and a wrong one is their fault.
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
      throw new TargetFault(
        `${method} ${JSON.stringify(url)}: that is no absolute http or https URL`,
      );
    }
    const headers = completeHeaders(options);
    const body = encodeBody(options.body);
    const exchange = transcript.ask('to-target', method, url, {
      headers,
      body: body ?? new Uint8Array(),
    });
    const deadline = options.deadline_ms ?? this.deadline_ms;
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), deadline);
    try {
      const answer = await request(url, {
        method: method as Dispatcher.HttpMethod,
        headers,
        ...(body === undefined ? {} : { body }),
        dispatcher: this.#agent,
        signal: giveUp.signal,
      });
      const received = await readBody(answer.body, options.answer_limit ?? ANSWER_LIMIT);
      const lower: Record<string, string | string[]> = {};
      for (const [name, value] of Object.entries(answer.headers)) {
        if (value !== undefined) lower[name.toLowerCase()] = value;
      }
      transcript.answer(exchange, answer.statusCode, { headers: lower, body: received });
      this.#onSilence(false);
      return new HttpAnswer(exchange, url, answer.statusCode, lower, received);
    } catch (error) {
      const fault = giveUp.signal.aborted
        ? new TargetSilent({
            request: `${method} ${url}`,
            deadline_ms: deadline,
            about_time: options.deadline_ms !== undefined,
          })
        : explainFailure(method, url, error);
      transcript.fail(exchange, fault.message);
      // A check that gives less time than usual has its reasons, and says nothing about the target as a whole.
      if (fault instanceof TargetSilent && deadline >= this.deadline_ms) this.#onSilence(true);
      throw fault;
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }
}

function explainFailure(method: string, url: string, error: unknown): Error {
  if (error instanceof TargetFault) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = error instanceof Error ? error.message : String(error);
  // Arguments that undici itself refuses are a mistake of the check, not of the target.
  if (code === 'UND_ERR_INVALID_ARG') return new TypeError(`${method} ${url}: ${reason}`);
  if (code === 'ECONNREFUSED' || code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ENOTFOUND') {
    return new TargetGone(`${method} ${url} found nobody listening (${code})`);
  }
  return new TargetFault(`${method} ${url} got no complete answer: ${reason}`);
}

async function readBody(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw new TargetFault(`the answer is longer than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function encodeBody(body: Body | undefined): Uint8Array | undefined {
  if (body === undefined) return undefined;
  if (typeof body === 'string') return Buffer.from(body, 'utf8');
  if (body instanceof Uint8Array) return body;
  return Buffer.from(JSON.stringify(body), 'utf8');
}

function completeHeaders(options: RequestOptions): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    headers[name.toLowerCase()] = value;
  }
  if (options.token !== undefined) headers['authorization'] = `Bearer ${options.token}`;
  if (options.accept !== undefined) headers['accept'] = options.accept;
  if (options.content_type !== undefined && options.content_type !== null) {
    headers['content-type'] = options.content_type;
  }
  const structured = typeof options.body === 'object' && !(options.body instanceof Uint8Array);
  if (structured && options.content_type === undefined) {
    headers['content-type'] ??= 'application/json';
  }
  return headers;
}
