/** Joins the parts to a relay. */
import type { Clock } from '../host/clock.ts';
import type { Transport } from '../host/guarded-fetch.ts';
import type { HostLogger } from '../host/logger.ts';
import { Arrivals } from './arrivals.ts';
import { DepositLimit } from './deposit-limit.ts';
import { MailboxKeys } from './mailbox-keys.ts';
import type { RelayMetrics } from './metrics.ts';
import type { RelayParts } from './relay-parts.ts';
import type { RelayStore } from './relay-store.ts';
import type { Swept } from './sweep.ts';

/** How a relay is set up. */
export interface RelayConfig {
  /** Scheme, host and port under which the world reaches the relay. */
  readonly base: string;
  readonly dataFolder: string;
  /** Permits outgoing plain http, and addresses of this machine and of private networks. */
  readonly development: boolean;
  /** Shows DIDs in the metrics. */
  readonly metricsWithDids?: boolean;
  /** How often one client address may deposit in a minute; as often as it likes if absent. */
  readonly depositsPerMinute?: number | undefined;
}

/** What a relay does not make itself. */
export interface RelaySurroundings {
  readonly clock: Clock;
  readonly transport: Transport;
  readonly logger: HostLogger;
}

/** A relay, for its routes. */
export class Relay {
  readonly config: RelayConfig;
  readonly parts: RelayParts;
  readonly store: RelayStore;
  readonly clock: Clock;
  readonly keys: MailboxKeys;
  readonly metrics: RelayMetrics;
  readonly limit: DepositLimit;
  readonly arrivals = new Arrivals();
  readonly #logger: HostLogger;
  #cancelSweep: () => void = () => undefined;
  #sweeping: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(config: RelayConfig, parts: RelayParts, surroundings: RelaySurroundings) {
    const { clock, transport, logger } = surroundings;
    const { development, depositsPerMinute, metricsWithDids: withDids = false } = config;
    this.config = config;
    this.parts = parts;
    this.clock = clock;
    this.#logger = logger;
    this.store = parts.openStore(config.dataFolder);
    this.keys = new MailboxKeys({ rules: parts, transport, development, now: () => clock.now() });
    this.metrics = parts.openMetrics({ withDids, isLimited: depositsPerMinute !== undefined });
    this.limit = new DepositLimit(depositsPerMinute);
  }

  /** Begins to sweep, at once and then again and again. */
  start(): void {
    this.#sweeping = this.#sweep();
  }

  /** Lets go of those who wait for an envelope. */
  release(): void {
    this.arrivals.release();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#cancelSweep();
    this.limit.close();
    this.release();
    await this.#sweeping;
    await this.store.close();
  }

  /** Spec: `relay-sweep`. */
  async #sweep(): Promise<void> {
    try {
      let swept: Swept;
      do {
        const now = this.clock.now();
        swept = await this.store.transact((tables) => this.parts.sweep(tables, now));
        this.metrics.expired(swept.ended);
      } while (swept.isMore && !this.#isClosed);
    } catch (error) {
      this.#logger.error({ err: error }, 'what has ended could not be removed');
    }
    if (this.#isClosed) return;
    const next = this.clock.now() + this.parts.sweepMilliseconds;
    this.#cancelSweep = this.clock.at(next, () => (this.#sweeping = this.#sweep()));
  }
}
