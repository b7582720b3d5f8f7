/**
 * What an operator sets while the host runs. Settings are records on the host's own `th_engine_config`,
 * of which the newest one of a kind decides; so they are kept over restarts, and it can be seen when they
 * were made.
 */
import { isWhole } from '../core/hash-levels.ts';
import type { JsonObject } from '../core/json.ts';
import type { FederatedRecord } from '../core/record.ts';
import type { Kernel } from './kernel.ts';
import { formOf } from './records/place.ts';
import type { Records } from './records/records.ts';

/** The thread on which settings are. */
export const SETTINGS_THREAD = 'th_engine_config';

const PAGE = 500;

/** Tells whether one record of the host comes after another one. */
export type LaterSetting = (
  one: Pick<FederatedRecord, 'clock' | 'id'>,
  other: Pick<FederatedRecord, 'clock' | 'id'>,
) => boolean;

/**
 * The order of settings: that in which the host wrote them.
 *
 * Spec: `peers-directory-set`, `introductions-kept`, `mdns-announce-kept`.
 */
export const isLaterSetting: LaterSetting = (one, other) =>
  one.clock > other.clock || (one.clock === other.clock && one.id > other.id);

/** Reads and writes settings. It looks at the thread itself whenever it is asked, so it is never behind. */
export class Settings {
  readonly #kernel: Kernel;
  readonly #records: Records;
  /** The newest record of each kind. */
  readonly #newest = new Map<string, FederatedRecord>();
  #last = 0;

  constructor(kernel: Kernel, records: Records) {
    this.#kernel = kernel;
    this.#records = records;
  }

  /** The record that decides; undefined where nothing was ever set. */
  find(kind: string): FederatedRecord | undefined {
    this.#catchUp();
    return this.#newest.get(kind);
  }

  /**
   * Sets something, unless it is set so already.
   *
   * @param isSet tells whether it is, by the body of the record that decides; undefined where nothing was
   * ever set
   * @returns the record that decides now; undefined where there is none, and none is needed
   */
  async set(
    kind: string,
    body: JsonObject,
    isSet: (present: JsonObject | undefined) => boolean,
  ): Promise<FederatedRecord | undefined> {
    const { gates } = this.#kernel;
    // One after another, so that what is there already is not written twice.
    return gates.exclusive(`setting ${kind}`, async () => {
      const present = this.find(kind);
      if (isSet(present?.body as JsonObject | undefined)) return present;
      return this.#records.writeInstanceRecord(SETTINGS_THREAD, 'LEARN', kind, body);
    });
  }

  #catchUp(): void {
    const { reader } = this.#records;
    while (this.#last < reader.lastArrival(SETTINGS_THREAD)) {
      for (const stored of reader.readThread(SETTINGS_THREAD, this.#last, PAGE)) {
        this.#last = stored.arrival;
        const form = formOf(stored);
        if (isWhole(form)) this.#count(form);
      }
    }
  }

  /** Nobody but the host itself sets anything. */
  #count(record: FederatedRecord): void {
    const { instance, parts } = this.#kernel;
    if (record.actor !== instance.did) return;
    const newest = this.#newest.get(record.kind);
    if (!newest || parts.isLaterSetting(record, newest)) this.#newest.set(record.kind, record);
  }
}
