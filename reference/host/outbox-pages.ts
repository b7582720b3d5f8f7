/** Reading the outbox of a followed actor page by page, wherever the actor lives. */
import { ProtocolError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../core/json.ts';
import { sha256 } from './crypto.ts';
import { highestPage, positionsOf } from './collections.ts';
import { outboxStream } from './events.ts';
import { TransportError } from './guarded-fetch.ts';
import { JobError } from './jobs.ts';
import type { Kernel } from './kernel.ts';
import { readPageText } from './page-text.ts';
import type { Peers } from './peers.ts';
import { mailboxOf } from './projections/mailboxes.ts';

/** An item of an outbox as it was read. */
export interface OutboxItem {
  /** What it is known by: its id, or what stands in for one. */
  readonly name: string;
  readonly text: Uint8Array;
  /** Undefined if it breaks a limit of what an activity may be. */
  readonly value: JsonValue | undefined;
}

/** A page of an outbox. */
export interface OutboxPage {
  /** Newest first. */
  readonly items: readonly OutboxItem[];
  /** The next older page; undefined if there is none. */
  readonly next: string | undefined;
}

/** Somewhere an outbox can be read, from its newest page on. */
export interface OutboxSource {
  /** The newest page. */
  first(): Promise<string>;
  page(url: string): Promise<OutboxPage>;
}

/**
 * What a page may take, and how many of them an outbox may have: some never end.
 *
 * Spec: `backfill-paging`.
 */
export const PAGE_LIMITS = { bytes: 22_020_096, milliseconds: 30_000, pages: 100_000 };

/** The faults of an item that say nothing about the page around it. */
const ITEM_FAULTS: ReadonlySet<string> = new Set(['too-large', 'too-deep']);

function nameOf(value: JsonValue | undefined, text: Uint8Array): string {
  const id = isJsonObject(value) ? ownMember(value, 'id') : undefined;
  const isShort = typeof id === 'string' && id.length <= 128;
  return isShort ? id : Buffer.from(sha256(text)).toString('hex');
}

function readItem(text: Uint8Array, parse: (bytes: Uint8Array) => JsonValue): OutboxItem {
  let value: JsonValue | undefined;
  try {
    value = parse(text);
  } catch (error) {
    if (!(error instanceof ProtocolError) || !ITEM_FAULTS.has(error.code)) throw error;
  }
  return { name: nameOf(value, text), text, value };
}

/** The page that a member of a collection leads to: a URL, or an object with one. */
function linkOf(document: JsonObject, member: string): string | undefined {
  const link = ownMember(document, member);
  const url = isJsonObject(link) ? (ownMember(link, 'id') ?? ownMember(link, 'href')) : link;
  return typeof url === 'string' ? url : undefined;
}

/**
 * A URL as it stands in a document, if it may be fetched for an actor.
 *
 * Spec: `backfill-same-origin`.
 *
 * @throws {JobError} if it is none, or of another origin than the actor's id
 */
export function resolveOutboxUrl(link: string, from: string, actor: string): string {
  if (!URL.canParse(link, from)) throw new JobError(false, 'a link of the outbox is no URL');
  const url = new URL(link, from);
  url.hash = '';
  if (url.origin !== new URL(actor).origin) {
    throw new JobError(false, 'a link of the outbox leads to another origin');
  }
  return url.href;
}

/** The outbox of an actor on another host. */
export class RemoteOutbox implements OutboxSource {
  readonly #kernel: Kernel;
  readonly #peers: Peers;
  readonly #actor: string;

  constructor(kernel: Kernel, peers: Peers, actor: string) {
    this.#kernel = kernel;
    this.#peers = peers;
    this.#actor = actor;
  }

  async first(): Promise<string> {
    const document = await this.#peers.documentOf(this.#actor, false);
    const outbox = linkOf(document, 'outbox');
    if (outbox === undefined) throw new JobError(false, 'the actor has no outbox');
    const url = this.#resolve(outbox, this.#actor);
    const { page, items } = await this.#read(url);
    const first = linkOf(page, 'first');
    if (first !== undefined) return this.#resolve(first, url);
    // A short collection may have its items in itself.
    if (items !== undefined) return url;
    throw new JobError(false, 'the outbox has no first page');
  }

  async page(url: string): Promise<OutboxPage> {
    const { page, items } = await this.#read(url);
    if (items === undefined) throw new JobError(false, 'a page of the outbox has no orderedItems');
    const { parseBody } = this.#kernel.parts;
    const read: OutboxItem[] = [];
    for (const text of items) {
      read.push(this.#attempt(() => readItem(text, parseBody)));
      // A page may have many items, and there is other work.
      if (read.length % 20 === 0) await new Promise(setImmediate);
    }
    const next = linkOf(page, 'next');
    return { items: read, next: next === undefined ? undefined : this.#resolve(next, url) };
  }

  #resolve(link: string, from: string): string {
    return this.#kernel.parts.resolveOutboxUrl(link, from, this.#actor);
  }

  async #read(url: string) {
    const { parts } = this.#kernel;
    const bytes = await this.#fetch(url);
    try {
      return await readPageText(bytes, (text) => parts.parsePage(text));
    } catch (error) {
      throw toJobError(error);
    }
  }

  #attempt<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      throw toJobError(error);
    }
  }

  async #fetch(url: string): Promise<Uint8Array> {
    const { parts, transport } = this.#kernel;
    const { bytes: maxBytes, milliseconds } = parts.pageLimits;
    try {
      const { status, body } = await transport.request({
        method: 'GET',
        url,
        headers: { accept: 'application/activity+json' },
        timeoutMilliseconds: milliseconds,
        maxRedirects: 3,
        tooLong: 'refuse',
        maxBytes,
      });
      if (status === 200) return body;
      const isTemporary = status === 429 || (status >= 500 && status <= 599);
      throw new JobError(isTemporary, `the outbox answered ${status}`);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      const { fault, message } = error;
      throw new JobError(fault === 'unreachable', message, { cause: error });
    }
  }
}

function toJobError(cause: unknown): unknown {
  if (!(cause instanceof ProtocolError)) return cause;
  return new JobError(false, `a page of the outbox is refused: ${cause.code}`, { cause });
}

/**
 * The outbox of an actor of this host, read as anybody may read it, without a request.
 *
 * Spec: `backfill-local`.
 */
export class LocalOutbox implements OutboxSource {
  readonly #kernel: Kernel;
  readonly #actor: string;

  constructor(kernel: Kernel, actor: string) {
    this.#kernel = kernel;
    this.#actor = actor;
  }

  async first(): Promise<string> {
    const { outboxPublic } = mailboxOf(this.#kernel.state.mailboxes, this.#actor);
    return String(highestPage(outboxPublic));
  }

  async page(url: string): Promise<OutboxPage> {
    const number = Number(url);
    const { from, to } = positionsOf(number);
    const stream = outboxStream(this.#actor, true);
    const entries = await this.#kernel.store.readStream(stream, from, to);
    const items = entries.map(({ key, body }) => ({
      name: key!,
      text: Buffer.from(body!, 'utf8'),
      value: JSON.parse(body!) as JsonValue,
    }));
    return { items: items.reverse(), next: number > 1 ? String(number - 1) : undefined };
  }
}
