/** Everything of a host that has to do with reading from peers, and being read by them. */
import { ProtocolError } from '../../core/errors.ts';
import { ConsentBook } from '../consent/consent-book.ts';
import type { Kernel } from '../kernel.ts';
import type { Records } from '../records/records.ts';
import { CURSOR_KEY_BYTES, type ReadPlace } from './cursor.ts';
import { type FeedRequest, Feeds, type FeedTools } from './feeds.ts';
import type { PeerLinks } from './peer-links.ts';
import { SyncPairs } from './sync-pairs.ts';

/** The sync of a host. */
export class Sync {
  readonly book: ConsentBook;
  readonly links: PeerLinks;
  readonly pairs: SyncPairs;
  readonly feeds: Feeds;
  /** What reading for a peer works with. */
  readonly tools: FeedTools;
  readonly #kernel: Kernel;
  readonly #cursorKey: Uint8Array;

  constructor(kernel: Kernel, records: Records, links: PeerLinks) {
    const { parts, instance, keyring } = kernel;
    const { reader } = records;
    this.#kernel = kernel;
    this.#cursorKey = keyring.derive(instance.keyId, 'cursors of sync', CURSOR_KEY_BYTES);
    this.links = links;
    this.book = new ConsentBook({ reader, self: instance.did, parts });
    const sealPlace = this.sealPlace.bind(this);
    this.tools = { reader, book: this.book, parts, records, links, sealPlace };
    this.feeds = new Feeds(this.tools);
    this.pairs = new SyncPairs({ kernel, records, links });
  }

  start(): void {
    this.pairs.start();
  }

  /** Lets all feeds end, and cuts off what is pulled. */
  async stop(): Promise<void> {
    this.feeds.stop();
    await this.pairs.stop();
  }

  /** The cursor of a place. */
  sealPlace(place: ReadPlace, { pair, thread }: Pick<FeedRequest, 'pair' | 'thread'>): string {
    const scope = { pairId: pair.pairId, thread };
    return this.#kernel.parts.sealCursor(place, scope, this.#cursorKey);
  }

  /**
   * The place of a cursor.
   *
   * Spec: `sync-cursor-invalid`.
   *
   * @throws {ProtocolError} `cursor-invalid`
   */
  openPlace(
    cursor: string | undefined,
    { pair, thread }: Pick<FeedRequest, 'pair' | 'thread'>,
  ): ReadPlace | undefined {
    if (cursor === undefined) return undefined;
    const scope = { pairId: pair.pairId, thread };
    const place = this.#kernel.parts.openCursor(cursor, scope, this.#cursorKey);
    // One from before the host lost its data would pass over what has come since.
    const isAhead = place && place.arrival > this.tools.reader.lastArrival();
    if (place && !isAhead) return place;
    throw new ProtocolError('cursor-invalid', 'no cursor of this host for this thread and pair');
  }
}
