// Envelopes: what a relay looks at, and what the receiver judges. From the chapters *Relay* and *Async federation* alone.

import { isCid } from './activity.ts';
import { oracleCid, oracleDocumentId } from './cid.ts';
import { isDid } from './dids.ts';
import { OracleError } from './error.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import { readKeys, type OracleKey } from './keys.ts';
import { oracleParse } from './parse.ts';
import { type CreatedOptions, oracleVerifySigned, signIdentified } from './signed.ts';
import { isTime } from './time.ts';

/** The most bytes of an envelope that a relay takes. Spec: `relay-deposit-too-large`. */
export const MAX_ENVELOPE_BYTES = 1_048_576;

/** The most canonical bytes of an envelope that a host makes. Spec: `async-envelope`. */
export const MAX_MADE_ENVELOPE_BYTES = 1_000_000;

/** 30 days. */
export const MAX_TTL_SECONDS = 2_592_000;

/** The only encoding that is defined. */
export const PLAIN = 'plain';

const ENCODING = /^[a-z0-9-]{1,32}$/;
const MAX_RECORDS = 1000;
const MAX_KEY_DOCUMENTS = 1000;

type Rule = (value: JsonValue, envelope: JsonObject) => boolean;

const FORM: Readonly<Record<string, Rule>> = {
  id: isCid,
  sender_did: isDid,
  receiver_did: isDid,
  encoding: (value) => typeof value === 'string' && ENCODING.test(value),
  created: isTime,
  ttl_seconds: (value) =>
    Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_TTL_SECONDS,
  payload: (value, { encoding }) =>
    encoding === PLAIN ? isJsonObject(value) : typeof value === 'string',
  proof: isJsonObject,
};

/**
 * Judges the form of an envelope, as a relay does.
 *
 * Spec: `relay-deposit-shape`.
 *
 * @throws {OracleError} `shape-invalid`
 */
export function oracleCheckEnvelopeForm(value: unknown): JsonObject {
  if (!isJsonObject(value)) throw shapeError('an envelope is an object');
  for (const name of Object.keys(FORM)) {
    if (!Object.hasOwn(value, name)) throw shapeError(`no member ${name}`);
  }
  for (const [name, member] of Object.entries(value)) {
    const rule = Object.hasOwn(FORM, name) ? FORM[name] : undefined;
    if (rule?.(member, value) !== true) throw shapeError(name);
  }
  return value;
}

/**
 * Judges an envelope that is deposited in a mailbox, up to its id.
 *
 * Spec: `relay-deposit-shape`, `relay-deposit-receiver`, `relay-deposit-id`, `relay-blind`.
 *
 * @throws {OracleError} `shape-invalid` or `id-mismatch`
 */
export function oracleCheckDeposit(value: unknown, mailbox: string): JsonObject {
  const envelope = oracleCheckEnvelopeForm(value);
  if (envelope['receiver_did'] !== mailbox) throw shapeError(`not for ${mailbox}`);
  checkId(envelope);
  return envelope;
}

function checkId(envelope: JsonObject): void {
  const computed = oracleDocumentId(envelope);
  if (envelope['id'] !== computed) throw new OracleError('id-mismatch', `computed ${computed}`);
}

/** The seal of an envelope: the content id of all of it, which tells apart two with one id and different proofs. */
export function oracleSeal(envelope: JsonObject): string {
  return oracleCid(envelope);
}

/** When an envelope that was deposited at a time ends at the relay. Spec: `relay-end`. */
export function oracleEnvelopeEnd(envelope: JsonObject, deposited: string): string {
  const created = envelope['created'] as string;
  const from = deposited < created ? deposited : created;
  const ttl = (envelope['ttl_seconds'] as number) * 1000;
  return new Date(Date.parse(from) + ttl).toISOString();
}

/** What the receiver of an envelope knows. */
export interface EnvelopeExpectation {
  /** The instance DID of the receiver. */
  readonly receiver: string;
  /** The keys of the sender, or how they are found. */
  readonly keys: readonly unknown[] | ((sender: string) => readonly OracleKey[]);
}

/** What is in a plain envelope. */
export interface EnvelopePayload {
  readonly key_documents: JsonValue[];
  readonly records: JsonValue[];
}

/**
 * Judges an envelope as its receiver does, but for pair and scope; the records in it are judged one by one by others.
 *
 * Spec: the table of refusals of *Async federation*, `async-envelope`.
 *
 * @throws {OracleError} the code of the first reason to refuse it
 */
export function oracleVerifyEnvelope(
  envelope: Uint8Array | JsonValue,
  expected: EnvelopeExpectation,
): EnvelopePayload {
  const value = envelope instanceof Uint8Array ? oracleParse(envelope) : envelope;
  const form = oracleCheckEnvelopeForm(value);
  if (form['receiver_did'] !== expected.receiver) throw shapeError(`not for ${expected.receiver}`);
  checkId(form);
  const sender = form['sender_did'] as string;
  oracleVerifySigned(form, {
    signer: sender,
    created: form['created'] as string,
    keys: keysOf(sender, expected.keys),
    mode: 'history',
  });
  if (form['encoding'] !== PLAIN) {
    throw new OracleError('encoding-unsupported', String(form['encoding']));
  }
  return checkPayload(form['payload'] as JsonObject);
}

function keysOf(sender: string, keys: EnvelopeExpectation['keys']): readonly OracleKey[] {
  return typeof keys === 'function' ? keys(sender) : readKeys(keys, sender);
}

function checkPayload(payload: JsonObject): EnvelopePayload {
  if (Object.keys(payload).sort().join() !== 'key_documents,records') {
    throw shapeError('the members of the payload');
  }
  const { key_documents, records } = payload;
  if (!Array.isArray(key_documents) || !key_documents.every(isJsonObject)) {
    throw shapeError('key_documents');
  }
  if (key_documents.length > MAX_KEY_DOCUMENTS) throw shapeError('too many key documents');
  if (!Array.isArray(records) || records.length < 1 || records.length > MAX_RECORDS) {
    throw shapeError('records');
  }
  return { key_documents, records };
}

/** Adds `id` and `proof` to an envelope that lacks them. It is signed as it is, right or wrong. */
export function signEnvelope(envelope: JsonObject, options: CreatedOptions): JsonObject {
  return signIdentified(envelope, options);
}

function shapeError(what: string): OracleError {
  return new OracleError('shape-invalid', what);
}
