// The HTTP API of the operator's own host, as the specification has it. Any conforming host will do.

import { createReadStream } from 'node:fs';
import { UsageError } from '../../engine/errors.ts';
import { isObject, textAt } from '../../engine/json.ts';

/** How long an answer may take; the host may have to ask a peer first. */
const PATIENCE_MS = 60_000;

/** The host, or a peer behind it, refused; or there was nobody to ask. */
export class Refused extends Error {
  override readonly name = 'Refused';
  /** A code of the specification's table. */
  readonly code: string;
  /** The `reason` beside the code, where there is one. */
  readonly reason: string | undefined;
  /** The status of the answer; undefined where this program itself found it out. */
  readonly status: number | undefined;

  constructor(
    code: string,
    detail: string,
    more: { reason?: string | undefined; status?: number } = {},
  ) {
    super(detail);
    this.code = code;
    this.reason = more.reason;
    this.status = more.status;
  }
}

export interface Call {
  token?: string | undefined;
  /** Sent as JSON. */
  body?: object;
  /** A file of lines, sent instead of a body. */
  lines_of?: string;
  /** May take as long as it takes: the host works until it has the answer. */
  unhurried?: boolean;
}

type Method = 'GET' | 'POST' | 'DELETE';

/** An answer whose body has not been read yet. */
interface Answer {
  statusCode: number;
  body: AsyncIterable<Uint8Array> & { text(): Promise<string> };
}

/** One host, by its base URL. */
export class HostClient {
  readonly base: string;
  readonly #signal: AbortSignal;

  constructor(base: string, signal: AbortSignal) {
    this.base = base;
    this.#signal = signal;
  }

  /**
   * Asks, and gives back the JSON of the answer, or `{}` where it has no body.
   *
   * @throws {Refused} for every answer but 200 to 299
   */
  async ask(method: Method, path: string, call: Call = {}): Promise<unknown> {
    const answer = await this.#send(method, path, call);
    const text = await this.#whole(() => answer.body.text());
    const { statusCode: status } = answer;
    if (status >= 200 && status < 300) return text === '' ? {} : this.#parse(text);
    throw refusalOf(status, text);
  }

  /**
   * Asks for lines, and hands them on as they come.
   *
   * @throws {Refused}
   */
  async *read(path: string, call: Call): AsyncGenerator<Uint8Array> {
    const answer = await this.#send('GET', path, { ...call, unhurried: true });
    if (answer.statusCode !== 200) {
      throw refusalOf(answer.statusCode, await this.#whole(() => answer.body.text()));
    }
    try {
      yield* answer.body;
    } catch (error) {
      throw this.#explain(error);
    }
  }

  async #send(method: Method, path: string, call: Call): Promise<Answer> {
    const { request } = await import('undici');
    const headers: Record<string, string> = { accept: 'application/json, */*' };
    if (call.token !== undefined) headers['authorization'] = `Bearer ${call.token}`;
    if (call.body !== undefined) headers['content-type'] = 'application/json';
    if (call.lines_of !== undefined) headers['content-type'] = 'application/x-ndjson';
    const limit = call.unhurried === true ? 0 : PATIENCE_MS;
    const body =
      call.lines_of === undefined ? JSON.stringify(call.body) : createReadStream(call.lines_of);
    return await this.#whole(() =>
      request(`${this.base}${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        headersTimeout: limit,
        bodyTimeout: limit,
        signal: this.#signal,
      }),
    );
  }

  async #whole<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.#explain(error);
    }
  }

  #explain(error: unknown): unknown {
    // Whoever interrupted knows why.
    if (this.#signal.aborted) return this.#signal.reason;
    const code = isObject(error) ? textAt(error, 'code') : undefined;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') {
      return new UsageError(error instanceof Error ? error.message : 'the file cannot be read');
    }
    return new Refused('unavailable', `no host answers at ${this.base} (${code ?? 'no answer'})`);
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      throw new Refused('resolve-failed', `what answers at ${this.base} is no host: not JSON`);
    }
  }
}

/** What a problem document says. */
function refusalOf(status: number, text: string): Refused {
  let problem: unknown;
  try {
    problem = JSON.parse(text);
  } catch {
    problem = undefined;
  }
  const code = textAt(problem, 'code');
  if (code === undefined) {
    return new Refused(
      'resolve-failed',
      `an answer with status ${status} and no problem document`,
      {
        status,
      },
    );
  }
  const detail = textAt(problem, 'detail') ?? textAt(problem, 'title') ?? `status ${status}`;
  return new Refused(code, detail, { reason: textAt(problem, 'reason'), status });
}
