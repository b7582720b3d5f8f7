/** Asking a relay for what is in the mailbox of the host: signed requests, and what their answers are. */
import { createHash } from 'node:crypto';
import { createSignatureSync } from 'http-message-sig';
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import { type IncomingAnswer, TransportError } from '../guarded-fetch.ts';
import type { Kernel } from '../kernel.ts';
import { readPageText } from '../page-text.ts';
import { isCursor } from '../sync/cursor.ts';
import { codeOf } from '../sync/fetched-page.ts';
import { PullFailure } from '../sync/pull-failure.ts';
import { mailboxUrl } from './attempt.ts';

/** A request as it is signed. */
export interface SignedRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: string | undefined;
}

/** Who signs a request, when, and with which nonce. */
export interface RequestSigning {
  readonly keyId: string;
  readonly sign: (message: Uint8Array) => Uint8Array;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly nonce: string;
}

const COMPONENTS = ['@method', '@authority', '@path', '@query'];

/**
 * The headers that show to a relay who asks.
 *
 * Spec: `async-poll-signed`.
 */
export function mailboxSignature(
  { method, url, body }: SignedRequest,
  { keyId, sign, now, nonce }: RequestSigning,
): Record<string, string> {
  const digest = body === undefined ? undefined : contentDigest(body);
  const fields = digest === undefined ? [] : [{ name: 'content-digest', value: digest }];
  const { pathname, search } = new URL(url);
  const signed = createSignatureSync(
    { kind: 'request', method, targetUri: url, requestTarget: pathname + search, fields },
    {
      label: 'm',
      components: digest === undefined ? COMPONENTS : [...COMPONENTS, 'content-digest'],
      parameters: {
        created: Math.floor(now / 1000),
        nonce,
        keyid: keyId,
        alg: 'ed25519',
        tag: 'concordat-mailbox',
      },
      signer: { algorithm: 'ed25519', sign },
    },
  );
  return {
    'signature-input': signed.signatureInput,
    signature: signed.signature,
    ...(digest !== undefined && { 'content-digest': digest }),
  };
}

function contentDigest(body: string): string {
  return `sha-256=:${createHash('sha256').update(body, 'utf8').digest('base64')}:`;
}

/** What a relay has for the host. */
export interface MailboxPage {
  readonly envelopes: readonly JsonValue[];
  readonly next: string;
  readonly hasMore: boolean;
}

/** How much is asked for at once, how long a relay may wait, and what its answer may take. */
export const MAILBOX_LIMITS = {
  envelopes: 50,
  /** In seconds. */
  wait: 30,
  /** How much longer than it was asked to wait, in real milliseconds. */
  patience: 30_000,
  bytes: 22_020_096,
};

/** How long the operator waits for each relay, in real milliseconds. Spec: `async-status-health`. */
export const STATUS_PATIENCE = 5000;

const SMALL_ANSWER = 65_536;

/** What is asked of a mailbox. */
export interface Reading {
  /** Behind which place; undefined for the beginning. */
  readonly after: string | undefined;
  /** Ends it early. */
  readonly signal: AbortSignal;
}

/** The mailbox of the host at one relay. */
export class MailboxClient {
  readonly #kernel: Kernel;
  readonly #relay: string;

  constructor(kernel: Kernel, relay: string) {
    this.#kernel = kernel;
    this.#relay = relay;
  }

  /**
   * Asks for envelopes.
   *
   * Spec: `async-poll`, `async-hostile`.
   *
   * @throws {PullFailure}
   */
  async receive({ after, signal }: Reading): Promise<MailboxPage> {
    const { mailboxLimits } = this.#kernel.parts;
    const { envelopes, wait, patience, bytes } = mailboxLimits;
    const query = new URLSearchParams({ limit: String(envelopes), wait: String(wait) });
    if (after !== undefined) query.set('after', after);
    const answer = await this.#ask(
      { method: 'GET', url: this.#url(`/receive?${query.toString()}`) },
      { timeoutMilliseconds: wait * 1000 + patience, maxBytes: bytes, signal },
    );
    return readAs(() => readMailboxPage(answer, this.#kernel));
  }

  /**
   * Acknowledges envelopes.
   *
   * Spec: `async-ack`.
   *
   * @throws {PullFailure}
   */
  async acknowledge(seals: readonly string[], signal: AbortSignal): Promise<void> {
    const { patience } = this.#kernel.parts.mailboxLimits;
    await this.#ask(
      { method: 'POST', url: this.#url('/ack'), body: JSON.stringify({ seals }) },
      { timeoutMilliseconds: patience, maxBytes: SMALL_ANSWER, signal },
    );
  }

  /**
   * How many envelopes are queued.
   *
   * @throws {PullFailure}
   */
  async countQueued(signal: AbortSignal): Promise<number> {
    const answer = await this.#ask(
      { method: 'GET', url: this.#url('') },
      { timeoutMilliseconds: STATUS_PATIENCE, maxBytes: SMALL_ANSWER, signal },
    );
    return readAs(async () => {
      const status = this.#kernel.parts.parseBody(answer.body);
      const queued = isJsonObject(status) ? ownMember(status, 'queued') : undefined;
      if (Number.isSafeInteger(queued) && (queued as number) >= 0) return queued as number;
      throw new ProtocolError('shape-invalid', 'no status of a mailbox');
    });
  }

  #url(below: string): string {
    return mailboxUrl(this.#relay, this.#kernel.instance.did, below);
  }

  async #ask(
    request: SignedRequest,
    limits: { timeoutMilliseconds: number; maxBytes: number; signal: AbortSignal },
  ): Promise<IncomingAnswer> {
    const { parts, transport, instance, keyring } = this.#kernel;
    const signing: RequestSigning = {
      keyId: instance.keyId,
      sign: keyring.signer(instance.keyId),
      now: parts.clock.now(),
      nonce: parts.mailboxNonce(),
    };
    const { body, ...target } = request;
    const answer = await this.#answerOf(() =>
      transport.request({
        ...target,
        ...limits,
        ...(body !== undefined && { body }),
        headers: {
          accept: 'application/json',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...parts.mailboxSignature(request, signing),
        },
        // What is signed is signed for one path.
        maxRedirects: 0,
        tooLong: 'refuse',
      }),
    );
    const { status, headers } = answer;
    if (status === 200) return answer;
    throw new PullFailure(parts.classOfStatus(status), `answered ${status}`, {
      status,
      code: codeOf(answer.body),
      retryAfter: headers.get('retry-after'),
    });
  }

  async #answerOf(request: () => Promise<IncomingAnswer>): Promise<IncomingAnswer> {
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      const { parts } = this.#kernel;
      throw new PullFailure(parts.classOfTransport(error), error.message, { cause: error });
    }
  }
}

const OPENING = Buffer.from('{"envelopes":[');
const CLOSING = Buffer.from(']}');

/** What is no answer of a relay is a failure of the request. */
async function readAs<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    throw new PullFailure('PARSE_ERROR', error.message, { cause: error });
  }
}

/** Each envelope is parsed as the only one of a page, so that others get their turn in between. */
async function readMailboxPage({ body }: IncomingAnswer, { parts }: Kernel): Promise<MailboxPage> {
  const { page, items } = await readPageText(body, parts.parsePage, 'envelopes');
  const [next, hasMore] = [ownMember(page, 'next'), ownMember(page, 'has_more')];
  const isOfForm = items && isCursor(next) && typeof hasMore === 'boolean';
  if (!isOfForm || items.length > parts.mailboxLimits.envelopes) {
    throw new ProtocolError('shape-invalid', 'no answer of a relay');
  }
  const envelopes: JsonValue[] = [];
  for (const item of items) {
    const only = parts.parsePage(Buffer.concat([OPENING, item, CLOSING]));
    // It was put together as such a page.
    const [envelope] = (only as { envelopes: JsonValue[] }).envelopes;
    if (!isJsonObject(envelope)) throw new ProtocolError('shape-invalid', 'no answer of a relay');
    envelopes.push(envelope);
    await new Promise(setImmediate);
  }
  return { envelopes, next, hasMore };
}
