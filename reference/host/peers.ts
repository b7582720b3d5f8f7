/** Documents of remote actors: fetching, keeping, and verifying by them. */
import { ProtocolError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../core/json.ts';
import type { PeerFetched } from './events.ts';
import { fetchAnswer, fetchJson, PeerError, readJson, toSignerError } from './fetch-json.ts';
import type { IncomingAnswer, Transport } from './guarded-fetch.ts';
import type { Kernel } from './kernel.ts';
import { isTombstone, keysOfDocument, type PeerActor } from './projections/peer-actors.ts';

export { fetchJson, PeerError, toSignerError };

/**
 * Gets the document of a remote actor, or what remains of a deleted one, and checks that it can be
 * used as one.
 *
 * Spec: `inbox-signer-fetch`, `inbox-signer-identity`, `inbox-signer-tombstone`.
 *
 * @throws {PeerError}
 */
export async function fetchActorDocument(
  actor: string,
  transport: Transport,
  parse: (bytes: Uint8Array) => JsonValue,
): Promise<JsonObject> {
  const answer = await fetchAnswer(actor, 'application/activity+json', transport);
  const remains = answer.status === 410 ? readTombstone(actor, answer, parse) : undefined;
  if (remains) return remains;
  const document = readJson(actor, answer, parse);
  const isGood =
    isJsonObject(document) &&
    ownMember(document, 'id') === actor &&
    typeof ownMember(document, 'type') === 'string' &&
    typeof ownMember(document, 'inbox') === 'string' &&
    Array.isArray(ownMember(document, 'assertionMethod'));
  if (!isGood) throw new PeerError(false, `${actor} is not the document of that actor`);
  return document;
}

/** The Tombstone of an actor that an answer 410 brings; undefined if it brings none. */
function readTombstone(
  actor: string,
  { body }: IncomingAnswer,
  parse: (bytes: Uint8Array) => JsonValue,
): JsonObject | undefined {
  let document: JsonValue;
  try {
    document = parse(body);
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
  const isGood =
    isJsonObject(document) &&
    ownMember(document, 'id') === actor &&
    ownMember(document, 'type') === 'Tombstone' &&
    Array.isArray(ownMember(document, 'assertionMethod'));
  return isGood ? (document as JsonObject) : undefined;
}

/** A fetch that is under way, or has just succeeded. */
interface Flight {
  readonly document: Promise<JsonObject>;
  /** When it succeeded, by the host's clock; undefined before. */
  landedAt: number | undefined;
  /** The end of the log when it began. */
  readonly after: number;
}

/**
 * How long a document is at hand after it was fetched, in milliseconds: until it is kept, so that
 * those who come while it is being written need no fetch of their own.
 */
const LANDING_MILLISECONDS = 1000;

/**
 * Tells whether a fault of a verification is one that another document may mend.
 *
 * Spec: `inbox-signer-refetch`.
 */
export function isMendable(error: unknown): boolean {
  return (
    error instanceof ProtocolError &&
    (error.code === 'key-unknown' || error.code === 'key-inactive')
  );
}

/**
 * Tells whether a signer could not be looked at for a reason that may heal.
 *
 * Spec: `inbox-signer-expiry`.
 */
export function isPassing(error: unknown): boolean {
  return error instanceof ProtocolError && error.code === 'signer-unavailable';
}

/** What somebody is told who asked for something that a peer did not give. */
export function toPeerRefusal(error: unknown): unknown {
  if (!(error instanceof PeerError)) return error;
  const code = error.isTemporary ? 'peer-unavailable' : 'resolve-failed';
  return new ProtocolError(code, error.message, { cause: error });
}

/** The remote actors that a host has to do with. */
export class Peers {
  readonly #kernel: Kernel;
  readonly #flights = new Map<string, Flight>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * Verifies a delivered activity by its signer's keys, which are fetched where those that are kept
   * do not do. What was fetched is given back and not kept yet: it is stored together with the
   * activity, so that what a stranger makes us fetch leaves no trace unless it verifies.
   *
   * Spec: `inbox-signer-refetch`, `inbox-signer-expiry`, `inbox-signer-unresolvable`,
   * `inbox-signer-unavailable`.
   *
   * @throws {ProtocolError} for the first fault in the order of the spec
   */
  async verify(activity: JsonValue, received: string): Promise<PeerFetched | undefined> {
    const { parts, state, config } = this.#kernel;
    const actor = isJsonObject(activity) ? String(ownMember(activity, 'actor')) : '';
    const local = state.actors.get(actor);
    if (local) {
      await parts.verifyActivity(activity, local.keys, received);
      return undefined;
    }
    // Without a document every check but those of the keys is made before anything is fetched.
    const fresh = this.#fresh(actor);
    try {
      const keys = fresh ? keysOfDocument(fresh.document, actor) : [];
      await parts.verifyActivity(activity, keys, received);
      return undefined;
    } catch (error) {
      if (!parts.isMendable(error)) throw error;
    }
    if (actor.startsWith(`${config.base}/`)) {
      throw new ProtocolError('signer-unresolvable', 'this host has no such actor');
    }
    const stale = fresh ? undefined : state.peers.documents.get(actor);
    return stale
      ? this.#verifyByStale(stale.document, activity, actor, received)
      : this.#verifyByFetch(activity, actor, received);
  }

  /** The kept document of an actor, unless it is too old to be used without another look. */
  #fresh(actor: string): PeerActor | undefined {
    const { parts, state } = this.#kernel;
    const kept = state.peers.documents.get(actor);
    return kept && !parts.isExpired(kept, parts.clock.now()) ? kept : undefined;
  }

  /**
   * Verifies by a document that is fetched, or by one that is too old while there is no other.
   *
   * Spec: `inbox-signer-expiry`.
   */
  async #verifyByStale(
    stale: JsonObject,
    activity: JsonValue,
    actor: string,
    received: string,
  ): Promise<PeerFetched | undefined> {
    const { parts } = this.#kernel;
    let failure: unknown;
    try {
      return await this.#verifyByFetch(activity, actor, received);
    } catch (error) {
      if (!parts.isPassing(error)) throw error;
      failure = error;
    }
    try {
      await parts.verifyActivity(activity, keysOfDocument(stale, actor), received);
      return undefined;
    } catch (error) {
      // The second look that this asks for has been made, and its failure is the answer.
      throw parts.isMendable(error) ? failure : error;
    }
  }

  async #verifyByFetch(activity: JsonValue, actor: string, received: string): Promise<PeerFetched> {
    const earlier = this.#flight(actor);
    if (earlier && !this.#fresh(actor)) {
      try {
        return await this.#verifyBy(earlier, activity, actor, received);
      } catch (error) {
        if (!this.#kernel.parts.isMendable(error)) throw error;
      }
    }
    return this.#verifyBy(await this.#fetchAfter(earlier, actor), activity, actor, received);
  }

  /**
   * A fetch that begins now: one that had begun before may have missed what is looked for, and must
   * not overrule a document that was kept. Those who find it so share the one that comes after it.
   */
  async #fetchAfter(earlier: Flight | undefined, actor: string): Promise<Flight> {
    await earlier?.document.catch(() => undefined);
    const current = this.#flight(actor);
    return current && current !== earlier ? current : this.#fetch(actor);
  }

  async #verifyBy(
    flight: Flight,
    activity: JsonValue,
    actor: string,
    received: string,
  ): Promise<PeerFetched> {
    let document: JsonObject;
    try {
      document = await flight.document;
    } catch (error) {
      throw toSignerError(error);
    }
    const keys = keysOfDocument(document, actor);
    await this.#kernel.parts.verifyActivity(activity, keys, received);
    return { kind: 'peer-fetched', actor, document, after: flight.after };
  }

  /**
   * The document of a remote actor to whom something is to be sent. One that had to be fetched is
   * kept.
   *
   * Spec: `delivery-inbox`, `inbox-signer-expiry`.
   *
   * @param refresh whether what is kept does not do, however new it is
   * @throws {PeerError}
   */
  async documentOf(actor: string, refresh: boolean): Promise<JsonObject> {
    const fresh = refresh ? undefined : this.#fresh(actor);
    const document = fresh?.document ?? (await this.#renew(actor, refresh));
    if (isTombstone(document)) throw new PeerError(false, `${actor} was deleted`, 410);
    return document;
  }

  async #renew(actor: string, refresh: boolean): Promise<JsonObject> {
    try {
      if (!refresh) return await this.fetchAndKeep(actor);
      return await this.#keep(await this.#fetchAfter(this.#flight(actor), actor), actor);
    } catch (error) {
      const stale = refresh ? undefined : this.#kernel.state.peers.documents.get(actor);
      if (!stale || !(error instanceof PeerError && error.isTemporary)) throw error;
      return stale.document;
    }
  }

  /**
   * The inbox of a remote actor.
   *
   * Spec: `delivery-inbox`.
   *
   * @throws {PeerError}
   */
  async inboxOf(actor: string, refresh: boolean): Promise<string> {
    return String(ownMember(await this.documentOf(actor, refresh), 'inbox'));
  }

  /**
   * Fetches the document of a remote actor and keeps it.
   *
   * @throws {PeerError}
   */
  fetchAndKeep(actor: string): Promise<JsonObject> {
    return this.#keep(this.#flight(actor) ?? this.#fetch(actor), actor);
  }

  async #keep({ document, after }: Flight, actor: string): Promise<JsonObject> {
    const fetched = await document;
    await this.#kernel.log.append([{ kind: 'peer-fetched', actor, document: fetched, after }]);
    return fetched;
  }

  /** The fetch that may be joined. When the clock was moved, it may be long over. */
  #flight(actor: string): Flight | undefined {
    const flight = this.#flights.get(actor);
    const age = this.#kernel.parts.clock.now() - (flight?.landedAt ?? Infinity);
    return age > LANDING_MILLISECONDS ? undefined : flight;
  }

  /** Starts a fetch, which others may join until it is over. */
  #fetch(actor: string): Flight {
    const { parts, transport, log } = this.#kernel;
    const document = parts.fetchActorDocument(actor, transport, parts.parseBody);
    const flight: Flight = { document, after: log.last, landedAt: undefined };
    const end = (): void => {
      if (this.#flights.get(actor) === flight) this.#flights.delete(actor);
    };
    this.#flights.set(actor, flight);
    document.then(() => {
      flight.landedAt = parts.clock.now();
      parts.clock.at(flight.landedAt + LANDING_MILLISECONDS, end);
    }, end);
    return flight;
  }
}
