// Reading an event stream of a target while it is written.

import { request as send } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request as sendSecurely } from 'node:https';
import { TargetGone, TargetSilent } from './errors.ts';
import type { Transcript } from './transcript.ts';

/** One event, as the rules of server-sent events read it. */
export interface FeedEvent {
  type: string;
  /** The last id that the stream has named, that of this event included. */
  id: string | undefined;
  data: string;
  /** The parsed data, or `undefined` where it is not JSON. */
  json: unknown;
  /** `performance.now()` at arrival. */
  arrived_ms: number;
}

export interface FeedOptions {
  token?: string | undefined;
  last_event_id?: string | undefined;
  headers?: Record<string, string>;
  /** Longest time until the head of the answer. */
  deadline_ms: number;
}

/** An open stream; everything that comes is kept. */
export class EventFeed {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly events: FeedEvent[] = [];
  /** The comment lines, which keep a stream alive. */
  readonly comments: { text: string; arrived_ms: number }[] = [];
  /** All that came, as it came. */
  text = '';
  /** `open`, or how it ended: in order, broken off, or closed by the reader. */
  state: 'open' | 'ended' | 'broken' | 'closed' = 'open';
  /** `performance.now()` at the end. */
  ended_ms: number | undefined;
  readonly #call: ClientRequest;
  #rest = '';
  #type = '';
  #id: string | undefined;
  #data: string[] = [];

  private constructor(
    call: ClientRequest,
    response: IncomingMessage,
    finish: (text: string) => void,
  ) {
    this.#call = call;
    this.status = response.statusCode ?? 0;
    this.headers = response.headers;
    response.setEncoding('utf8');
    response.on('data', (text: string) => this.#take(text));
    const end = (state: EventFeed['state']): void => {
      if (this.state !== 'open') return;
      this.state = state;
      this.ended_ms = performance.now();
      finish(this.text);
    };
    response.on('end', () => end('ended'));
    response.on('error', () => end('broken'));
    response.on('close', () => end('broken'));
    call.on('error', () => end('broken'));
  }

  /**
   * Opens a stream; whatever the status of the answer is.
   *
   * @throws {TargetSilent} when there is no head in time
   * @throws {TargetGone} when nobody listens
   */
  static async open(url: string, options: FeedOptions, transcript: Transcript): Promise<EventFeed> {
    const headers: Record<string, string> = {
      accept: 'text/event-stream',
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      ...(options.last_event_id === undefined ? {} : { 'last-event-id': options.last_event_id }),
      ...options.headers,
    };
    const exchange = transcript.ask('to-target', 'GET', url, { headers, body: new Uint8Array() });
    const { deadline_ms } = options;
    return await new Promise((resolve, reject) => {
      const start = url.startsWith('https:') ? sendSecurely : send;
      const call = start(url, { headers, agent: false }, (response) => {
        clearTimeout(timer);
        const answered = Object.fromEntries(
          Object.entries(response.headers).flatMap(([name, value]) =>
            value === undefined ? [] : [[name, value]],
          ),
        );
        const finish = (text: string): void =>
          transcript.answer(exchange, response.statusCode ?? 0, {
            headers: answered,
            body: Buffer.from(text),
          });
        resolve(new EventFeed(call, response, finish));
      });
      const fail = (error: Error): void => {
        clearTimeout(timer);
        transcript.fail(exchange, error.message);
        reject(error);
        call.destroy();
      };
      const timer = setTimeout(() => {
        fail(new TargetSilent({ request: `GET ${url}`, deadline_ms, about_time: false }));
      }, deadline_ms);
      call.on('error', (error) => fail(new TargetGone(`GET ${url}: ${error.message}`)));
      call.end();
    });
  }

  get media_type(): string {
    return (this.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  }

  /** The body parsed as JSON, for an answer that is no stream; `undefined` where it is none. */
  get json(): unknown {
    try {
      return JSON.parse(this.text);
    } catch {
      return undefined;
    }
  }

  /** Goes away, as a reader does that has lost its connection. */
  close(): void {
    if (this.state === 'open') {
      this.state = 'closed';
      this.ended_ms = performance.now();
    }
    this.#call.destroy();
  }

  #take(text: string): void {
    this.text += text;
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#line(line);
  }

  #line(line: string): void {
    if (line === '') {
      this.#dispatch();
      return;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (colon === 0) this.comments.push({ text: value, arrived_ms: performance.now() });
    else if (field === 'event') this.#type = value;
    else if (field === 'id') this.#id = value;
    else if (field === 'data') this.#data.push(value);
  }

  #dispatch(): void {
    const data = this.#data.join('\n');
    if (this.#data.length > 0) {
      let json: unknown;
      try {
        json = JSON.parse(data);
      } catch {
        json = undefined;
      }
      const type = this.#type === '' ? 'message' : this.#type;
      this.events.push({ type, id: this.#id, data, json, arrived_ms: performance.now() });
    }
    this.#type = '';
    this.#data = [];
  }
}
