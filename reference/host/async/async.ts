/** Everything of a host that has to do with handing records over by a relay. */
import type { JsonValue } from '../../core/json.ts';
import type { Kernel } from '../kernel.ts';
import type { Records } from '../records/records.ts';
import type { Signers } from '../records/signers.ts';
import type { PushResult } from '../sync/exchange.ts';
import type { PeerPair } from '../sync/peer-links.ts';
import type { Sync } from '../sync/sync.ts';
import { EnvelopeDesk } from './judging.ts';
import { Receiving } from './receiving.ts';
import { RelayBook, type RelayConfigTools } from './relay-config.ts';
import { Sending } from './sending.ts';
import { asyncStatus } from './status.ts';

/** The asynchronous federation of a host. */
export class AsyncFederation {
  readonly book: RelayBook;
  /** What changes which relays are used. */
  readonly config: RelayConfigTools;
  readonly #kernel: Kernel;
  readonly #records: Records;
  readonly #desk: EnvelopeDesk;
  readonly #sending: Sending;
  readonly #receiving: Receiving;
  readonly #stopping = new AbortController();

  constructor(kernel: Kernel, records: Records, signers: Signers, sync: Sync) {
    const { links, tools: changes } = sync;
    this.#kernel = kernel;
    this.#records = records;
    this.book = new RelayBook(kernel, records.reader);
    this.config = { kernel, records, book: this.book };
    this.#desk = new EnvelopeDesk({ kernel, records, signers, links });
    const { book } = this;
    this.#sending = new Sending({ kernel, records, signers, links, book, changes });
    this.#receiving = new Receiving({ kernel, records, links, book, desk: this.#desk });
  }

  /** Goes on where it was left. Before that nothing is sent or received. */
  async start(): Promise<void> {
    await this.#sending.start();
    this.#receiving.start();
  }

  /** Cuts off what is under way, and begins nothing more. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([this.#sending.stop(), this.#receiving.stop()]);
  }

  /**
   * Takes in an envelope that a peer handed over itself.
   *
   * Spec: `async-direct-answer`.
   *
   * @throws {ProtocolError} if it is refused
   */
  async takeDirect(envelope: JsonValue, pair: PeerPair): Promise<readonly PushResult[]> {
    const taken = await this.#desk.take(envelope, { kind: 'direct', pair });
    if (taken.outcome === 'refused') throw taken.error;
    // What a peer hands over is held nowhere: its pair is not paused, or it would not have got here.
    return taken.outcome === 'held' ? [] : taken.results;
  }

  /** Spec: `async-status`, `async-status-health`. */
  status() {
    return asyncStatus({
      kernel: this.#kernel,
      reader: this.#records.reader,
      book: this.book,
      signal: this.#stopping.signal,
    });
  }
}
