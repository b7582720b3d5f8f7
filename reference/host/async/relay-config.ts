/** Which relays a host uses: what its operator has set, as records of the host itself. */
import { parseDid } from '../../core/dids.ts';
import { ProtocolError } from '../../core/errors.ts';
import { isWhole } from '../../core/hash-levels.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import type { FederatedRecord } from '../../core/record.ts';
import { isBaseUrl } from '../../core/urls.ts';
import type { Kernel } from '../kernel.ts';
import { formOf } from '../records/place.ts';
import type { RecordReader } from '../records/record-tables.ts';
import type { InstanceDraft, Records } from '../records/records.ts';

/** The thread on which the settings of a host are. */
export const CONFIG_THREAD = 'th_engine_config';

/** The kind of the records that set or clear a relay. */
export const RELAY_KIND = 'syncropel.federation.relay.v1';

/** For whom a relay is set that is set for everybody. */
export const EVERYBODY = 'all';

/** A relay that is to be used. */
export interface RelayRequest {
  /** The DID of a peer, or `all`. */
  readonly for: string;
  /** The base URL of the relay. */
  readonly url: string;
}

/** A relay that is set. */
export interface RelaySetting extends RelayRequest {
  /** The id of the record that set it. */
  readonly record: string;
  /** When that one arrived. */
  readonly arrival: number;
}

/** A record about a relay, and when it arrived. */
export interface RelayRecord {
  readonly record: FederatedRecord;
  readonly arrival: number;
}

/**
 * Reads what an operator wants to set.
 *
 * Spec: `async-config-shape`.
 *
 * @throws {ProtocolError} `shape-invalid`, `did-malformed`
 */
export function readRelayRequest(value: JsonValue): RelayRequest {
  const refuse = (detail: string): never => {
    throw new ProtocolError('shape-invalid', detail);
  };
  if (!isJsonObject(value)) return refuse('a setting is an object');
  const unknown = Object.keys(value).find((name) => name !== 'for' && name !== 'url');
  if (unknown !== undefined) return refuse(`unknown member ${JSON.stringify(unknown)}`);
  const [target, url] = [ownMember(value, 'for'), ownMember(value, 'url')];
  if (typeof target !== 'string') return refuse('for is no text');
  if (!isBaseUrl(url)) return refuse('url is no base URL');
  if (target !== EVERYBODY) parseDid(target);
  return { for: target, url };
}

/**
 * A setting, or a clearing, as it is written.
 *
 * Spec: `async-config-set`.
 */
export function relayDraft({ for: target, url }: RelayRequest, enabled: boolean): InstanceDraft {
  const body = { for: target, url, enabled };
  return { thread: CONFIG_THREAD, act: 'LEARN', kind: RELAY_KIND, body };
}

/** Whether a record is newer than another one of the same writer. */
function isNewer(one: FederatedRecord, other: FederatedRecord): boolean {
  return one.clock > other.clock || (one.clock === other.clock && one.id > other.id);
}

/**
 * Of two records for the same peers the one that decides.
 *
 * Spec: `async-config-newest`.
 */
export function newerSetting(held: RelayRecord | undefined, other: RelayRecord): RelayRecord {
  return held && isNewer(held.record, other.record) ? held : other;
}

/**
 * The relay in force for a peer.
 *
 * Spec: `async-config-live`.
 */
export function relayInForce(
  settings: ReadonlyMap<string, RelaySetting>,
  peerDid: string,
): RelaySetting | undefined {
  return settings.get(peerDid) ?? settings.get(EVERYBODY);
}

/**
 * The relays that are set, as they are shown: that for everybody first, then by DID.
 *
 * Spec: `async-config-live`.
 */
export function listRelays(settings: ReadonlyMap<string, RelaySetting>): RelayRequest[] {
  const rank = ({ for: target }: RelayRequest) => (target === EVERYBODY ? 0 : 1);
  return [...settings.values()]
    .map(({ for: target, url }) => ({ for: target, url }))
    .sort((one, other) => rank(one) - rank(other) || (one.for < other.for ? -1 : 1));
}

/**
 * The base URLs of the relays at which the host receives, each once: all that are set, whatever for.
 *
 * Spec: `async-poll`, `async-config-live`.
 */
export function relaysToAsk(settings: ReadonlyMap<string, RelaySetting>): string[] {
  return [...new Set([...settings.values()].map(({ url }) => url))];
}

const PAGE = 100;

/** What the host's own records say of relays. It looks at the thread whenever it is asked. */
export class RelayBook {
  readonly #kernel: Kernel;
  readonly #reader: RecordReader;
  /** The newest record for each, whether it sets or clears. */
  readonly #newest = new Map<string, RelayRecord>();
  readonly #settings = new Map<string, RelaySetting>();
  #last = 0;

  constructor(kernel: Kernel, reader: RecordReader) {
    this.#kernel = kernel;
    this.#reader = reader;
  }

  /** What is set now, by whom it is for. */
  settings(): ReadonlyMap<string, RelaySetting> {
    this.#catchUp();
    return this.#settings;
  }

  /** The relay in force for a peer; undefined if there is none. */
  inForce(peerDid: string): RelaySetting | undefined {
    return this.#kernel.parts.relayInForce(this.settings(), peerDid);
  }

  /** The base URLs of the relays at which the host receives. */
  urls(): string[] {
    return this.#kernel.parts.relaysToAsk(this.settings());
  }

  #catchUp(): void {
    const newest = this.#reader.lastArrival(CONFIG_THREAD);
    while (this.#last < newest) {
      for (const stored of this.#reader.readThread(CONFIG_THREAD, this.#last, PAGE)) {
        this.#last = stored.arrival;
        const record = formOf(stored);
        const isOwn = isWhole(record) && record.actor === this.#kernel.instance.did;
        if (isOwn && record.kind === RELAY_KIND) this.#take({ record, arrival: stored.arrival });
      }
    }
  }

  #take(found: RelayRecord): void {
    const { for: target } = bodyOf(found);
    const newest = this.#kernel.parts.newerSetting(this.#newest.get(target), found);
    this.#newest.set(target, newest);
    const { url, enabled } = bodyOf(newest);
    const { record, arrival } = newest;
    if (enabled) this.#settings.set(target, { for: target, url, record: record.id, arrival });
    else this.#settings.delete(target);
  }
}

/** Nobody but the host itself wrote it. */
function bodyOf({ record }: RelayRecord): RelayRequest & { readonly enabled: boolean } {
  return record.body as unknown as RelayRequest & { readonly enabled: boolean };
}

/** What changes which relays are used. */
export interface RelayConfigTools {
  readonly kernel: Kernel;
  readonly records: Records;
  readonly book: RelayBook;
}

/**
 * Sets a relay. One that is set already is left as it is.
 *
 * Spec: `async-config-set`, `async-config-live`.
 *
 * @returns the id of the record that set it
 */
export function setRelay(request: RelayRequest, tools: RelayConfigTools): Promise<string> {
  const { kernel, records, book } = tools;
  // One after another, so that nothing is written twice.
  return kernel.gates.exclusive('relays', async () => {
    const held = book.settings().get(request.for);
    if (held?.url === request.url) return held.record;
    const { thread, act, kind, body } = kernel.parts.relayDraft(request, true);
    return (await records.writeInstanceRecord(thread, act, kind, body)).id;
  });
}

/**
 * Clears a relay.
 *
 * Spec: `async-config-set`, `async-config-live`.
 *
 * @throws {ProtocolError} `not-found` if none is set for this one
 */
export function clearRelay(target: string, tools: RelayConfigTools): Promise<void> {
  const { kernel, records, book } = tools;
  return kernel.gates.exclusive('relays', async () => {
    const held = book.settings().get(target);
    if (!held) throw new ProtocolError('not-found', 'no relay is set for this one');
    const { thread, act, kind, body } = kernel.parts.relayDraft(held, false);
    await records.writeInstanceRecord(thread, act, kind, body);
  });
}

/** A relay as it is shown to whoever set it. */
export function relayView({ for: target, url }: RelayRequest, record: string): JsonObject {
  return { for: target, url, record };
}
