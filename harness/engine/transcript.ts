// What went over the wire during one check, in order, in both directions.

import type { Redactor } from './redact.ts';

/** Bodies are kept up to this many bytes; the length is always kept. */
export const BODY_LIMIT = 64 * 1024;

export interface Message {
  headers: Record<string, string>;
  body: string;
  /** Length of the whole body in bytes, also where `body` was cut. */
  bytes: number;
}

export interface Exchange {
  number: number;
  /** Who asked: the harness asks the target, or the target asks the probe. */
  direction: 'to-target' | 'from-target';
  method: string;
  url: string;
  request: Message;
  /** Absent when no answer came. */
  response?: Message & { status: number };
  /** Why no answer came. */
  error?: string;
}

export interface RawMessage {
  headers: Readonly<Record<string, string | string[]>>;
  body: Uint8Array;
}

/** Records exchanges, redacted as they come in, so that no report can leak what was never kept. */
export class Transcript {
  readonly exchanges: Exchange[] = [];
  readonly #redactor: Redactor;

  constructor(redactor: Redactor) {
    this.#redactor = redactor;
  }

  /** Opens an exchange; the caller closes it with {@link answer} or {@link fail}. */
  ask(
    direction: Exchange['direction'],
    method: string,
    url: string,
    request: RawMessage,
  ): Exchange {
    const exchange: Exchange = {
      number: this.exchanges.length + 1,
      direction,
      method,
      url: this.#redactor.text(url),
      request: this.#message(request),
    };
    this.exchanges.push(exchange);
    return exchange;
  }

  answer(exchange: Exchange, status: number, response: RawMessage): void {
    exchange.response = { status, ...this.#message(response) };
  }

  fail(exchange: Exchange, reason: string): void {
    exchange.error = this.#redactor.text(reason);
  }

  #message(message: RawMessage): Message {
    return {
      headers: this.#redactor.headers(message.headers),
      body: this.#redactor.text(showBody(message.body)),
      bytes: message.body.length,
    };
  }
}

/** A body as text where it is text, as hex where it is not, cut to {@link BODY_LIMIT}. */
export function showBody(body: Uint8Array): string {
  const kept = body.subarray(0, BODY_LIMIT);
  let text: string;
  try {
    // A cut may fall inside a character; `stream` forgives that and still refuses what is wrong before it.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(kept, {
      stream: kept.length < body.length,
    });
  } catch {
    text = `hex:${Buffer.from(kept).toString('hex')}`;
  }
  return kept.length < body.length ? `${text}… (${body.length} bytes in all)` : text;
}
