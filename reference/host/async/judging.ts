/** Judging envelopes, and taking in what is in them. */
import { computeCid } from '../../core/cid.ts';
import {
  checkEnvelopeReceiver,
  checkEnvelopeShape,
  type Envelope,
  type EnvelopePayload,
} from '../../core/envelopes.ts';
import { type ErrorCode, ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import { timestampToMilliseconds } from '../../core/time.ts';
import { sha256 } from '../crypto.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import { isPaired } from '../pairs/book.ts';
import type { IngestResult, Records } from '../records/records.ts';
import type { Signers } from '../records/signers.ts';
import type { StoreTables } from '../store.ts';
import { type PushResult, toPushResult } from '../sync/exchange.ts';
import type { PeerLinks, PeerPair } from '../sync/peer-links.ts';
import {
  countReceived,
  findReceived,
  hasMissing,
  noteHeld,
  noteMissing,
  notePresent,
  noteReceived,
  noteRefused,
  type ReceivedEnvelope,
  removeHeld,
  signerMissingSince,
} from './receive-notes.ts';

/** What judging works with. */
export interface JudgingTools {
  readonly kernel: Kernel;
  readonly records: Records;
  readonly signers: Signers;
  readonly links: PeerLinks;
}

/** How an envelope came: from a relay, or from the peer whose token was shown. */
export type EnvelopeWay =
  | { readonly kind: 'relay'; readonly relay: string }
  | { readonly kind: 'direct'; readonly pair: PeerPair };

/** What became of an envelope. */
type Judged =
  | { readonly outcome: 'received' | 'again'; readonly results: readonly PushResult[] }
  | { readonly outcome: 'refused'; readonly error: ProtocolError }
  /** It is to stay where it is. */
  | { readonly outcome: 'held' };

/** What became of an envelope, and by what it is acknowledged. */
export type Taken = Judged & { readonly seal: string };

/**
 * Reads an envelope that is for this host.
 *
 * Spec: `async-refuse`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readEnvelopeFor(value: JsonValue, self: string): Envelope {
  const envelope: unknown = value;
  checkEnvelopeShape(envelope);
  checkEnvelopeReceiver(envelope, self);
  return envelope;
}

/**
 * The pair with the sender of an envelope.
 *
 * Spec: `async-refuse`.
 *
 * @throws {ProtocolError} `unpaired_peer`
 */
export function requireSender(pair: PeerPair | undefined): PeerPair {
  if (pair && (isPaired(pair) || pair.state === 'establishing')) return pair;
  throw new ProtocolError('unpaired_peer', 'there is no pair with the sender');
}

/**
 * Checks that a peer hands over envelopes of its own.
 *
 * Spec: `async-direct-answer`.
 *
 * @throws {ProtocolError} `forbidden`
 */
export function checkHandedOver(
  { sender_did: sender }: Pick<Envelope, 'sender_did'>,
  { peerDid }: Pick<PeerPair, 'peerDid'>,
): void {
  if (sender === peerDid) return;
  throw new ProtocolError('forbidden', 'the envelope is by another sender');
}

/**
 * Verifies the proof of an envelope. What was signed with a good key stays good.
 *
 * Spec: `async-refuse`.
 *
 * @throws {ProtocolError}
 */
export function verifyEnvelopeProof(envelope: Envelope, signers: Signers): Promise<void> {
  const { sender_did: signer, created } = envelope;
  return signers.verifyDocument(envelope as unknown as JsonObject, { signer, created });
}

/**
 * Tells whether an envelope is left where it is, by the pair with its sender.
 *
 * Spec: `async-hold`.
 */
export function isPairHolding({ state }: Pick<PeerPair, 'state'>): boolean {
  return state === 'paused' || state === 'establishing';
}

/**
 * Tells whether an envelope is left where it is, by what became of one of its records.
 *
 * Spec: `async-hold`.
 */
export function isRecordHolding(code: ErrorCode): boolean {
  return code === 'signer-unavailable' || code === 'pending-full';
}

/** How long a signer may be unavailable before its records are refused. */
const SIGNER_PATIENCE = 24 * 60 * 60 * 1000;

/**
 * Tells whether nobody waits any more for a signer.
 *
 * Spec: `async-given-up`.
 */
export function isSignerGivenUp(since: string | undefined, now: string): boolean {
  if (since === undefined) return false;
  return timestampToMilliseconds(now) - timestampToMilliseconds(since) >= SIGNER_PATIENCE;
}

/**
 * An envelope that was taken in before; undefined if it was not.
 *
 * Spec: `async-redelivery`.
 */
export const findTaken = findReceived;

/** An envelope is left where it is. */
class EnvelopeHeld extends Error {
  override readonly name = 'EnvelopeHeld';
}

function senderOf(value: JsonValue): string {
  return isJsonObject(value) ? String(ownMember(value, 'sender_did')) : '';
}

function actorOf(record: JsonValue): string | undefined {
  const actor = isJsonObject(record) ? ownMember(record, 'actor') : undefined;
  return typeof actor === 'string' ? actor : undefined;
}

/** Takes envelopes in. */
export class EnvelopeDesk {
  readonly #tools: JudgingTools;

  constructor(tools: JudgingTools) {
    this.#tools = tools;
  }

  /**
   * Judges an envelope and takes in what is in it. Resolves when all that is stored of it is durable.
   *
   * Spec: `async-receive`, `async-refuse`, `async-redelivery`, `async-hold`.
   */
  async take(value: JsonValue, way: EnvelopeWay): Promise<Taken> {
    // All of it, so that one that was changed on the way is another one.
    const seal = computeCid(value, { sha256 });
    // It may come by several ways at once.
    const taken = await this.#tools.kernel.gates.exclusive(`envelope ${seal}`, () =>
      this.#take(value, seal, way),
    );
    return { ...taken, seal };
  }

  async #take(value: JsonValue, key: string, way: EnvelopeWay): Promise<Judged> {
    const { parts, store } = this.#tools.kernel;
    const taken = parts.findTaken(store.notes, key);
    try {
      if (taken) return await this.#again(value, key, taken, way);
      const { pair, payload } = await this.#judge(value, way);
      return await this.#ingest(payload, pair, key, way);
    } catch (error) {
      if (error instanceof EnvelopeHeld) return this.#hold(value, key, way);
      if (!(error instanceof ProtocolError)) throw error;
      return this.#refuse(value, key, error, way);
    }
  }

  /** Judges an envelope, in the order of the spec. @throws {ProtocolError} @throws {EnvelopeHeld} */
  async #judge(
    value: JsonValue,
    way: EnvelopeWay,
  ): Promise<{ readonly pair: PeerPair; readonly payload: EnvelopePayload }> {
    const { kernel, links, signers } = this.#tools;
    const { parts, instance } = kernel;
    const envelope = parts.readEnvelopeFor(value, instance.did);
    parts.checkEnvelopeId(envelope);
    if (way.kind === 'direct') parts.checkHandedOver(envelope, way.pair);
    const pair = parts.requireSender(links.find(envelope.sender_did));
    await this.#verify(envelope, signers, way);
    // What is permitted is not settled before the pair is.
    if (pair.state !== 'establishing')
      parts.requireEnvelopeScope(pair.scopes, 'federation:sync_push');
    const payload = parts.openEnvelope(envelope);
    if (way.kind === 'relay' && parts.isPairHolding(pair)) {
      throw new EnvelopeHeld('the pair is not active');
    }
    return { pair, payload };
  }

  async #verify(envelope: Envelope, signers: Signers, way: EnvelopeWay): Promise<void> {
    const { parts, store, log } = this.#tools.kernel;
    const { sender_did: sender } = envelope;
    try {
      await parts.verifyEnvelopeProof(envelope, signers);
    } catch (error) {
      const isMissing = error instanceof ProtocolError && error.code === 'signer-unavailable';
      if (!isMissing || way.kind === 'direct') throw error;
      const now = nowOf(this.#tools.kernel);
      await log.transact(({ notes }) => noteMissing(notes, sender, now, parts.clock.now()));
      if (parts.isSignerGivenUp(signerMissingSince(store.notes, sender), now)) throw error;
      throw new EnvelopeHeld('the keys of the sender cannot be had', { cause: error });
    }
    if (signerMissingSince(store.notes, sender) === undefined) return;
    await log.transact(({ notes }) => notePresent(notes, sender));
  }

  /** Spec: `async-receive`, `async-receive-documents`, `async-ack`, `async-given-up`. */
  async #ingest(
    { records, key_documents: documents }: EnvelopePayload,
    pair: PeerPair,
    key: string,
    way: EnvelopeWay,
  ): Promise<Judged> {
    const { parts } = this.#tools.kernel;
    const values = records as readonly JsonValue[];
    const results: IngestResult[] = [];
    let isHeld = false;
    await this.#tools.records.ingestAll(values, {
      mode: parts.envelopedMode,
      source: { did: pair.peerDid, base: pair.peerUrl },
      documents: parts.offeredDocuments(documents as readonly JsonValue[]),
      admit: (form) => parts.admitEnveloped(form, pair),
      along: (batch, tables) => {
        for (const result of batch) {
          const record = values[results.length]!;
          results.push(result);
          // Whoever handed it over is told, and has the record.
          if (way.kind === 'relay' && this.#isHeldBy(record, result, tables)) isHeld = true;
        }
        if (results.length === values.length && !isHeld) this.#settle(key, results, tables, way);
      },
    });
    if (isHeld) throw new EnvelopeHeld('a record has to wait');
    const told = results.map((result, at) => toPushResult(values[at]!, result));
    return { outcome: 'received', results: told };
  }

  #isHeldBy(record: JsonValue, result: IngestResult, { notes }: StoreTables): boolean {
    const { parts } = this.#tools.kernel;
    const actor = actorOf(record);
    if (result.outcome !== 'refused') {
      const isShown = result.outcome !== 'known' && actor !== undefined && hasMissing(notes);
      if (isShown) notePresent(notes, actor);
      return false;
    }
    if (!parts.isRecordHolding(result.code)) return false;
    if (result.code !== 'signer-unavailable' || actor === undefined) return true;
    const now = nowOf(this.#tools.kernel);
    noteMissing(notes, actor, now, parts.clock.now());
    return !parts.isSignerGivenUp(signerMissingSince(notes, actor), now);
  }

  /** Notes that an envelope is done with, in the transaction in which its last records are stored. */
  #settle(
    key: string,
    results: readonly IngestResult[],
    { notes }: StoreTables,
    way: EnvelopeWay,
  ): void {
    const refused = results.flatMap((result, at) =>
      result.outcome === 'refused' ? [[at, result.code] as const] : [],
    );
    noteReceived(notes, key, { refused }, this.#tools.kernel.parts.clock.now());
    if (way.kind === 'relay') removeHeld(notes, way.relay, key);
  }

  async #again(
    value: JsonValue,
    key: string,
    { refused }: ReceivedEnvelope,
    way: EnvelopeWay,
  ): Promise<Judged> {
    const { log, parts } = this.#tools.kernel;
    // It was taken in, so it is one.
    const envelope = value as unknown as Envelope;
    if (way.kind === 'direct') {
      parts.checkHandedOver(envelope, way.pair);
    } else {
      const pair = this.#tools.links.find(envelope.sender_did);
      if (pair && parts.isPairHolding(pair)) throw new EnvelopeHeld('the pair is not active');
    }
    await log.transact(({ notes }) => {
      countReceived(notes);
      if (way.kind === 'relay') removeHeld(notes, way.relay, key);
    });
    const codes = new Map(refused);
    const { records } = envelope.payload as unknown as { records: JsonValue[] };
    const results = records.map((record, at) => {
      const code = codes.get(at);
      const result: IngestResult = code
        ? { outcome: 'refused', code, detail: '' }
        : { outcome: 'known', id: '', arrival: 0 };
      return toPushResult(record, result);
    });
    return { outcome: 'again', results };
  }

  /** Spec: `async-hold`. */
  async #hold(value: JsonValue, key: string, way: EnvelopeWay): Promise<Judged> {
    const { log, parts } = this.#tools.kernel;
    const note = { sender: senderOf(value), now: parts.clock.now() };
    await log.transact(({ notes }) => {
      if (way.kind === 'relay') noteHeld(notes, way.relay, key, note);
    });
    return { outcome: 'held' };
  }

  /** Spec: `async-refuse`, `async-status`. */
  async #refuse(
    value: JsonValue,
    key: string,
    error: ProtocolError,
    way: EnvelopeWay,
  ): Promise<Judged> {
    const { log, parts } = this.#tools.kernel;
    // Another attempt may succeed, and whoever hands it over will make one.
    if (way.kind === 'direct' && error.code === 'signer-unavailable') {
      return { outcome: 'refused', error };
    }
    const refusal = { code: error.code, at: nowOf({ parts }) };
    await log.transact(({ notes }) => {
      noteRefused(notes, value, refusal);
      if (way.kind === 'relay') removeHeld(notes, way.relay, key);
    });
    return { outcome: 'refused', error };
  }
}
