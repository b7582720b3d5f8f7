/** How one attempt of a delivery is made. Nothing here throws: whatever happens is an outcome. */
import { ProtocolError } from '../core/errors.ts';
import { ownMember } from '../core/json.ts';
import type { AttemptOutcome } from './delivery.ts';
import { TransportError } from './guarded-fetch.ts';
import { statusOfCode } from './http/problem.ts';
import type { Inbox } from './inbox.ts';
import { actorUrl, type Kernel } from './kernel.ts';
import { PeerError, type Peers } from './peers.ts';
import type { PendingDelivery } from './projections/delivery-state.ts';

const MISSING_STATUSES = [404, 405];

/** Makes attempts, over HTTP and to local actors alike. */
export class DeliveryAttempts {
  readonly #kernel: Kernel;
  readonly #peers: Peers;
  readonly #inbox: Inbox;
  readonly #signal: AbortSignal;

  /** @param signal cuts off what is under way */
  constructor(kernel: Kernel, peers: Peers, inbox: Inbox, signal: AbortSignal) {
    this.#kernel = kernel;
    this.#peers = peers;
    this.#inbox = inbox;
    this.#signal = signal;
  }

  /**
   * Delivers to one recipient.
   *
   * Spec: `delivery-request`, `delivery-inbox`, `delivery-local`.
   */
  make(delivery: PendingDelivery): Promise<AttemptOutcome> {
    const { activity, recipient } = delivery;
    return this.#outcomeOf(async () => {
      const text = await publishedText(this.#kernel, activity);
      if (isLocal(this.#kernel, recipient)) return this.#makeLocal(recipient, text);
      return this.#post(await this.#peers.inboxOf(recipient, wasMissing(delivery)), text);
    });
  }

  /**
   * Delivers to all recipients of an activity behind a shared inbox.
   *
   * Spec: `delivery-shared-inbox`.
   */
  makeShared(inbox: string, activity: string): Promise<AttemptOutcome> {
    return this.#outcomeOf(async () =>
      this.#post(inbox, await publishedText(this.#kernel, activity)),
    );
  }

  /** The shared inbox of a recipient on another host, or why its actor document cannot be had. */
  async findSharedInbox({
    recipient,
  }: PendingDelivery): Promise<string | AttemptOutcome | undefined> {
    if (isLocal(this.#kernel, recipient)) return undefined;
    let inbox: string | undefined;
    const outcome = await this.#outcomeOf(async () => {
      const document = await this.#peers.documentOf(recipient, false);
      inbox = this.#kernel.parts.sharedInboxOf(document, recipient);
      return undefined;
    });
    return outcome ?? inbox;
  }

  async #outcomeOf<T extends AttemptOutcome | undefined>(
    run: () => Promise<T>,
  ): Promise<T | AttemptOutcome> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof PeerError) return outcomeOfPeerError(error);
      if (error instanceof TransportError) return { status: undefined, error: error.message };
      this.#kernel.parts.logger.error({ err: error }, 'a delivery failed');
      return { status: undefined, error: 'a fault of this host' };
    }
  }

  /** Spec: `delivery-local`. */
  async #makeLocal(recipient: string, text: string): Promise<AttemptOutcome> {
    try {
      await this.#inbox.receive({
        name: localName(this.#kernel, recipient),
        contentType: 'application/activity+json',
        readBody: () => Promise.resolve(Buffer.from(text, 'utf8')),
      });
      return { status: 202, error: '' };
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      const { code, message } = error;
      return { status: statusOfCode(code), code, error: message };
    }
  }

  /** Spec: `delivery-request`, `delivery-no-redirect`, `delivery-timeout`. */
  async #post(url: string, text: string): Promise<AttemptOutcome> {
    const { parts, transport } = this.#kernel;
    const { status, headers, body } = await transport.request({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/activity+json', accept: 'application/json' },
      body: text,
      timeoutMilliseconds: parts.deliveryTimeoutMilliseconds,
      maxRedirects: 0,
      tooLong: 'cut',
      signal: this.#signal,
    });
    const code = codeOf(body);
    const error = answered(status) + (code === undefined ? '' : ` ${code}`);
    return { status, code, retryAfter: headers.get('retry-after'), error };
  }
}

function isLocal({ config }: Kernel, recipient: string): boolean {
  return recipient.startsWith(`${config.base}/`);
}

/** An inbox that was not found may have moved, so the document is fetched anew. */
function wasMissing({ lastError }: PendingDelivery): boolean {
  return MISSING_STATUSES.some((status) => `${lastError} `.startsWith(`${answered(status)} `));
}

function answered(status: number): string {
  return `answered ${status}`;
}

/** Only the end of the actor is final; everything else about its document may heal. */
function outcomeOfPeerError({ status, message }: PeerError): AttemptOutcome {
  return { status: status === 410 ? 410 : undefined, error: message };
}

async function publishedText({ store }: Kernel, id: string): Promise<string> {
  const entries = await store.findByKey(id);
  const entry = entries.find(({ kind }) => kind === 'published');
  if (entry?.body === undefined) throw new TypeError(`${id} was not published here`);
  return entry.body;
}

/** The name in the URL of a local actor; a name that no actor can have if it is no such URL. */
function localName({ config }: Kernel, recipient: string): string {
  const name = recipient.slice(recipient.lastIndexOf('/') + 1);
  return recipient === actorUrl(config, name) ? name : '';
}

/** The code of a problem document; undefined if the body is none. */
function codeOf(body: Uint8Array): string | undefined {
  try {
    const problem: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    const code = typeof problem === 'object' && problem !== null && ownMember(problem, 'code');
    return typeof code === 'string' ? code.slice(0, 64) : undefined;
  } catch {
    return undefined;
  }
}
