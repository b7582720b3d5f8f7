// A target that sends to a peer through a relay of the check, ready to use.

import type { JsonObject } from '../oracle/index.ts';
import type { RelayElement, RelayProbe } from '../probe/relay.ts';
import type { CheckContext } from './context.ts';
import { at, isObject, listAt, textAt } from './json.ts';
import { unexpected } from './operator.ts';
import { pairWith, Pairing, targetOf } from './pairing.ts';
import type { PairOptions } from './pairing.ts';
import type { Host } from './target.ts';

export interface RelayingOptions extends PairOptions {
  /** A pair that there is already. */
  pair?: Pairing;
  /** A relay that there is already. */
  relay?: RelayProbe;
  /**
   * Whom the relay is set for: the peer unless given. `all` is for hosts of the check's own, because the checks share their
   * host with all others.
   */
  for?: 'peer' | 'all';
  /** Whether the peer is away from the start, so that everything goes through the relay. */
  away?: boolean;
}

/**
 * Makes a pair and sets a relay for it at the target.
 *
 * @throws {TargetFault} when the target does not do its part
 */
export async function relayWith(
  check: CheckContext,
  options: RelayingOptions = {},
): Promise<Relaying> {
  const pair = options.pair ?? (await pairWith(check, options));
  const relay = options.relay ?? (await check.relay());
  if (options.away === true) await pair.peer.close();
  await setRelay(check, relay, {
    host: pair.host,
    for: options.for === 'all' ? 'all' : pair.peer.did,
  });
  return new Relaying(pair, relay);
}

/**
 * Sets a relay at a host, and makes the host's keys known to the relay. With the end of the check it is cleared again.
 *
 * @throws {TargetFault} when the answer is not 200
 */
export async function setRelay(
  check: CheckContext,
  relay: RelayProbe,
  options: { host?: Host; for?: string } = {},
): Promise<void> {
  const host = options.host ?? check.host;
  const whom = options.for ?? 'all';
  if (whom === 'all' && host === check.host) {
    throw new TypeError('a relay for all is for a host of the check itself');
  }
  await targetOf(check, host, relay);
  const operator = check.operator(host);
  const answer = await operator.setRelay(relay.base, whom);
  if (answer.status !== 200) throw unexpected('POST /v1/config/relay', '200', answer);
  if (host === check.host) check.atEnd(() => operator.clearRelay(whom));
}

/** What the target is known to have sent to a peer, and by which way. */
export interface SentEnvelope {
  way: 'direct' | 'relay';
  envelope: JsonObject;
  records: JsonObject[];
  arrived_ms: number;
}

/** A target, its peer, and the relay between them. */
export class Relaying {
  readonly pair: Pairing;
  readonly relay: RelayProbe;

  constructor(pair: Pairing, relay: RelayProbe) {
    this.pair = pair;
    this.relay = relay;
  }

  /** Puts envelopes, or texts that are none, into the mailbox of the target. */
  put(...elements: RelayElement[]): void {
    this.relay.mailbox(this.pair.target.did).put(...elements);
  }

  /** Signs an envelope with these records and puts it into the mailbox of the target. */
  putRecords(...records: unknown[]): JsonObject {
    const envelope = this.pair.envelope({ records });
    this.put(envelope);
    return envelope;
  }

  /** Whether the target has acknowledged an envelope. */
  acked(envelope: JsonObject | string): boolean {
    return this.relay.mailbox(this.pair.target.did).entryOf(envelope)?.acked === true;
  }

  /** Waits until the target has acknowledged an envelope. */
  async untilAcked(envelope: JsonObject, deadline_ms = 10_000): Promise<void> {
    await this.pair.check.until('the envelope is acknowledged', () => this.acked(envelope), {
      deadline_ms,
    });
  }

  /** The envelopes that the relay took for the peer, in order, each once. */
  deposited(): JsonObject[] {
    return this.relay.taken(this.pair.peer.did);
  }

  /** Everything that reached the peer, or the relay for it, by order of arrival, each attempt. */
  sent(): SentEnvelope[] {
    const { did, directs } = this.pair.peer;
    const all: SentEnvelope[] = [];
    for (const { envelope, arrived_ms } of directs) {
      if (envelope !== undefined) all.push(sentAs('direct', envelope, arrived_ms));
    }
    for (const { did: mailbox, envelope, arrived_ms } of this.relay.deposits) {
      if (mailbox === did && envelope !== undefined) {
        all.push(sentAs('relay', envelope, arrived_ms));
      }
    }
    return all.sort((one, other) => one.arrived_ms - other.arrived_ms);
  }

  /** The forms that were taken, of one thread or of all, in order: of directs that were answered 200, and of deposits. */
  records(thread?: string): JsonObject[] {
    const taken = new Set<unknown>();
    for (const { envelope, status } of this.pair.peer.directs) {
      if (status === 200) taken.add(envelope?.['id']);
    }
    for (const envelope of this.deposited()) taken.add(envelope['id']);
    const seen = new Set<unknown>();
    return this.sent().flatMap(({ envelope, records }) => {
      const id = envelope['id'];
      if (!taken.has(id) || seen.has(id)) return [];
      seen.add(id);
      return records.filter((record) => thread === undefined || record['thread'] === thread);
    });
  }

  /** The ids of {@link records}. */
  ids(thread?: string): string[] {
    return this.records(thread).map((record) => textAt(record, 'id') ?? '');
  }

  /** What the target shows about its sending to this peer; `undefined` where it shows nothing. */
  async outbound(): Promise<unknown> {
    const status = await this.pair.operator.relayStatus();
    return listAt(status, 'outbound').find((it) => at(it, 'peer_did') === this.pair.peer.did);
  }
}

function sentAs(way: SentEnvelope['way'], envelope: JsonObject, arrived_ms: number): SentEnvelope {
  const records = listAt(envelope, 'payload', 'records').filter(isObject) as JsonObject[];
  return { way, envelope, records, arrived_ms };
}
