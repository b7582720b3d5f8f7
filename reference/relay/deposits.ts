/** Depositing: what is judged of an envelope, and when it is taken. */
import {
  checkEnvelopeShape,
  type Envelope,
  ENVELOPE_SKEW_MILLISECONDS,
  envelopeEnd,
  MAX_ENVELOPE_SECONDS,
} from '../core/envelopes.ts';
import { ProtocolError } from '../core/errors.ts';
import type { JsonValue } from '../core/json.ts';
import { timestampToMilliseconds } from '../core/time.ts';
import type { NewEnvelope, RelayTables } from './relay-store.ts';
import type { RelayParts } from './relay-parts.ts';

/** How many envelopes a mailbox holds. */
export const MAILBOX_ENVELOPES = 10_000;

/** An envelope that is to be taken. */
export interface Deposit {
  readonly envelope: Envelope;
  readonly seal: string;
  /** The envelope as it was sent. */
  readonly body: Uint8Array;
}

/** What came of a deposit. */
export type DepositStatus = 'queued' | 'known';

/** What decides about deposits. */
export type DepositRules = Pick<
  RelayParts,
  | 'checkReceiver'
  | 'checkId'
  | 'checkCreated'
  | 'checkShape'
  | 'sealOf'
  | 'storedBody'
  | 'endOf'
  | 'hasEnded'
  | 'isKnown'
  | 'isFull'
  | 'livingAt'
>;

/**
 * Judges an envelope by itself.
 *
 * Spec: `relay-deposit-shape`, `relay-deposit-receiver`, `relay-deposit-id`, `relay-deposit-future`,
 * `relay-blind`.
 *
 * @throws {ProtocolError} `shape-invalid`, `id-mismatch`
 */
export function readDeposit(
  value: JsonValue,
  bytes: Uint8Array,
  { mailbox, now, rules }: { mailbox: string; now: number; rules: DepositRules },
): Deposit {
  const envelope = rules.checkShape(value);
  rules.checkReceiver(envelope, mailbox);
  rules.checkId(envelope);
  rules.checkCreated(envelope, now);
  return { envelope, seal: rules.sealOf(envelope), body: rules.storedBody(bytes, envelope) };
}

/**
 * The envelope that a value is.
 *
 * Spec: `relay-deposit-shape`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readEnvelope(value: JsonValue): Envelope {
  checkEnvelopeShape(value);
  return value;
}

/**
 * Checks that an envelope is not of a time that is still to come.
 *
 * Spec: `relay-deposit-future`.
 *
 * @throws {ProtocolError} `conflict`
 */
export function checkCreated({ created }: Pick<Envelope, 'created'>, now: number): void {
  if (timestampToMilliseconds(created) - now > ENVELOPE_SKEW_MILLISECONDS) {
    throw new ProtocolError('conflict', 'created is more than 300 seconds ahead');
  }
}

/**
 * Takes an envelope, unless it has ended, is known, or finds the mailbox full.
 *
 * Spec: `relay-deposit`, `relay-deposit-ended`, `relay-deposit-known`, `relay-deposit-parallel`,
 * `relay-deposit-other-proof`, `relay-full`, `relay-full-apart`.
 *
 * @throws {ProtocolError} `gone`, `mailbox-full`
 */
export function takeDeposit(
  tables: RelayTables,
  { envelope, seal, body }: Deposit,
  { now, rules }: { now: number; rules: DepositRules },
): DepositStatus {
  const earlier = tables.findEnd(seal);
  const end = earlier ?? rules.endOf(envelope, now);
  if (rules.hasEnded(end, now)) throw new ProtocolError('gone', 'the envelope has ended');
  if (rules.isKnown(earlier)) return 'known';
  const { sender_did: sender, receiver_did: receiver } = envelope;
  if (rules.isFull(tables.countQueued(receiver, rules.livingAt(now)))) {
    throw new ProtocolError('mailbox-full', 'no more envelopes fit into this mailbox');
  }
  const remembered = Math.max(end, latestEnd(envelope));
  tables.queue({ seal, sender, receiver, deposited: now, end, remembered, body } as NewEnvelope);
  return 'queued';
}

/** When an envelope would have ended if it had been deposited as late as possible. */
function latestEnd({ created, ttl_seconds: life }: Envelope): number {
  return timestampToMilliseconds(created) + Math.min(life, MAX_ENVELOPE_SECONDS) * 1000;
}

/**
 * When an envelope ends that is deposited now for the first time.
 *
 * Spec: `relay-end`.
 */
export const endOf: typeof envelopeEnd = envelopeEnd;

/**
 * Tells whether an end has come: it has at its very instant.
 *
 * Spec: `relay-deposit-ended`.
 */
export function hasEnded(end: number, now: number): boolean {
  return end <= now;
}

/**
 * Tells whether an envelope was deposited before, by the end that it had then.
 *
 * Spec: `relay-deposit-known`.
 */
export function isKnown(earlierEnd: number | undefined): boolean {
  return earlierEnd !== undefined;
}

/**
 * Tells whether a mailbox holds as many envelopes as it may.
 *
 * Spec: `relay-full`.
 */
export function isFull(queued: number): boolean {
  return queued >= MAILBOX_ENVELOPES;
}

/**
 * From when on the end of an envelope has to be for it to be there now.
 *
 * Spec: `relay-end`.
 */
export function livingAt(now: number): number {
  return now;
}

/**
 * What is told about a deposit.
 *
 * Spec: `relay-deposit`, `relay-deposit-known`.
 */
export function depositView(
  { envelope, seal }: Deposit,
  status: DepositStatus,
): { readonly id: string; readonly seal: string; readonly status: DepositStatus } {
  return { id: envelope.id, seal, status };
}
