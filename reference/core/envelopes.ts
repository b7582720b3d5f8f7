/**
 * Envelopes: what one host has another one have, by whatever way it comes.
 *
 *     const envelope = signEnvelope({ sender_did, receiver_did, …, payload }, key);
 *     const { records } = verifyEnvelope(value, keyHistory, { receiver });
 *
 * A relay asks no more than `checkEnvelopeShape` and `checkEnvelopeId`, and believes nobody. The
 * receiver judges the rest; whether there is a pair with the sender, and what it permits, is for
 * whoever keeps pairs.
 */
import type { Envelope, EnvelopePayload } from '../../schemas/types.ts';
import { type HashOptions, computeCid, documentId, isCid } from './cid.ts';
import { isDid } from './dids.ts';
import type { VerifySignature } from './ed25519.ts';
import { ProtocolError } from './errors.ts';
import { isJsonObject, ownMember } from './json.ts';
import type { Key } from './keys.ts';
import { type SignOptions, signDocument } from './proof.ts';
import { verifySignedDocument } from './signed-documents.ts';
import { isTimestamp, timestampToMilliseconds } from './time.ts';

export type { Envelope, EnvelopePayload };

/**
 * The one encoding whose payload is understood.
 *
 * Spec: `async-envelope`.
 */
export const PLAIN_ENCODING = 'plain';

/**
 * The longest life of an envelope at a relay, 30 days; a sender gives it to each.
 *
 * Spec: `relay-deposit-shape`, `async-envelope`.
 */
export const MAX_ENVELOPE_SECONDS = 2_592_000;

/**
 * The most canonical bytes of an envelope that a sender makes.
 *
 * Spec: `async-envelope`.
 */
export const MAX_ENVELOPE_BYTES = 1_000_000;

/**
 * The most records in a payload.
 *
 * Spec: `async-envelope`.
 */
export const MAX_ENVELOPE_RECORDS = 1_000;

/**
 * The most key documents in a payload.
 *
 * Spec: `async-envelope`.
 */
export const MAX_ENVELOPE_DOCUMENTS = 1_000;

const ENCODING_FORM = /^[a-z0-9-]{1,32}$/;

/**
 * The form of each member. What is in the payload and the proof is judged later, by the receiver.
 *
 * Spec: `relay-deposit-shape`.
 */
const MEMBER_FORMS: Readonly<Record<keyof Envelope, (value: unknown) => boolean>> = {
  id: isCid,
  sender_did: isDid,
  receiver_did: isDid,
  encoding: isEncoding,
  created: isTimestamp,
  ttl_seconds: isLife,
  payload: (value) => isJsonObject(value) || typeof value === 'string',
  proof: isJsonObject,
};

function isEncoding(value: unknown): boolean {
  return typeof value === 'string' && ENCODING_FORM.test(value);
}

function isLife(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_ENVELOPE_SECONDS;
}

/**
 * Checks what an envelope looks like, for a relay as for a receiver.
 *
 * Spec: `relay-deposit-shape`, `async-refuse`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function checkEnvelopeShape(value: unknown): asserts value is Envelope {
  if (!isJsonObject(value)) throw malformed('an envelope is an object');
  for (const [name, isOfForm] of Object.entries(MEMBER_FORMS)) {
    if (!isOfForm(ownMember(value, name))) throw malformed(`${name} is not of its form`);
  }
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(MEMBER_FORMS, name)) {
      throw malformed(`unknown member ${JSON.stringify(name)}`);
    }
  }
  const isPlain = value['encoding'] === PLAIN_ENCODING;
  if (isPlain !== isJsonObject(value['payload'])) {
    throw malformed('the payload is an object where the encoding is plain, and otherwise a text');
  }
}

/**
 * Checks for whom an envelope is: the host that judges it, or the mailbox at a relay.
 *
 * Spec: `relay-deposit-receiver`, `async-refuse`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function checkEnvelopeReceiver(envelope: Envelope, receiver: string): void {
  if (envelope.receiver_did !== receiver) {
    throw malformed(`the envelope is for ${envelope.receiver_did}`);
  }
}

/**
 * Checks the id of an envelope of the right shape.
 *
 * Spec: `relay-deposit-id`, `async-refuse`.
 *
 * @throws {ProtocolError} `id-mismatch`
 */
export function checkEnvelopeId(envelope: Envelope, options: HashOptions = {}): void {
  if (documentId(envelope, options) !== envelope.id) {
    throw new ProtocolError('id-mismatch', 'id is not the content id of the envelope');
  }
}

/**
 * The seal of an envelope: the content id of all of it, by which a relay tells apart two with one id
 * and different proofs.
 *
 * Spec: `relay-deposit-known`, `relay-deposit-other-proof`, `relay-ack`.
 */
export function envelopeSeal(envelope: Envelope, options: HashOptions = {}): string {
  return computeCid(envelope, options);
}

/** By what an envelope is hashed and verified. */
export interface VerifyEnvelopeOptions extends HashOptions {
  /** `verifyEd25519Strict` if absent; a faster one must keep the same rule. */
  readonly verifySignature?: VerifySignature;
}

/**
 * Verifies the proof of an envelope against the key history of its sender, and gives the key. What
 * was signed while the key was active stays good.
 *
 * Spec: `async-refuse`.
 *
 * @param keyHistory the keys of the sender for assertions
 * @throws {ProtocolError} one of the `proof-` and `key-` codes
 */
export function checkEnvelopeProof(
  envelope: Envelope,
  keyHistory: readonly unknown[],
  options: VerifyEnvelopeOptions = {},
): Key {
  const { sender_did: signer, created } = envelope;
  return verifySignedDocument(envelope, keyHistory, { ...options, signer, created });
}

const PAYLOAD_FORMS: Readonly<Record<keyof EnvelopePayload, (value: unknown) => boolean>> = {
  key_documents: (value) =>
    Array.isArray(value) && value.length <= MAX_ENVELOPE_DOCUMENTS && value.every(isJsonObject),
  records: (value) =>
    Array.isArray(value) && value.length >= 1 && value.length <= MAX_ENVELOPE_RECORDS,
};

/**
 * Opens an envelope. Its records are judged one by one, and its key documents where they are used.
 *
 * Spec: `async-refuse`, `async-receive`, `async-receive-documents`.
 *
 * @throws {ProtocolError} `encoding-unsupported`, `shape-invalid`
 */
export function openEnvelope({ encoding, payload }: Envelope): EnvelopePayload {
  if (encoding !== PLAIN_ENCODING) {
    throw new ProtocolError('encoding-unsupported', `the encoding ${encoding} is not known here`);
  }
  checkPayload(payload);
  return payload;
}

function checkPayload(payload: unknown): asserts payload is EnvelopePayload {
  if (!isJsonObject(payload)) throw malformed('a payload is an object');
  for (const [name, isOfForm] of Object.entries(PAYLOAD_FORMS)) {
    if (!isOfForm(ownMember(payload, name))) throw malformed(`${name} is not of its form`);
  }
  for (const name of Object.keys(payload)) {
    if (!Object.hasOwn(PAYLOAD_FORMS, name)) {
      throw malformed(`the payload has an unknown member ${JSON.stringify(name)}`);
    }
  }
}

function malformed(detail: string): ProtocolError {
  return new ProtocolError('shape-invalid', detail);
}

/**
 * Judges an envelope by itself, as one that is not judged by a pair, and opens it.
 *
 * Spec: `async-refuse`.
 *
 * @param keyHistory the keys of the sender for assertions
 * @throws {ProtocolError} for the first fault in the order of the spec
 */
export function verifyEnvelope(
  value: unknown,
  keyHistory: readonly unknown[],
  options: VerifyEnvelopeOptions & { readonly receiver: string },
): EnvelopePayload {
  checkEnvelopeShape(value);
  checkEnvelopeReceiver(value, options.receiver);
  checkEnvelopeId(value, options);
  checkEnvelopeProof(value, keyHistory, options);
  return openEnvelope(value);
}

/** An envelope before it is signed. */
export type EnvelopeContent = Omit<Envelope, 'id' | 'payload' | 'proof'> & {
  readonly payload: Envelope['payload'] | EnvelopePayload;
};

/**
 * Adds `id` and `proof` to an envelope.
 *
 * Spec: `async-envelope`.
 */
export function signEnvelope(
  content: EnvelopeContent,
  options: Omit<SignOptions, 'created' | 'proofPurpose' | 'domain' | 'challenge'>,
): Envelope {
  const identified = { ...content, id: documentId(content, options) };
  return signDocument(identified, { ...options, created: content.created }) as unknown as Envelope;
}

/**
 * How far the time of an envelope may be after that of the relay.
 *
 * Spec: `relay-deposit-future`.
 */
export const ENVELOPE_SKEW_MILLISECONDS = 300_000;

/**
 * When an envelope ends at a relay, in milliseconds since 1970: its life after it was made, or after
 * it was deposited first if that is earlier.
 *
 * Spec: `relay-end`, `relay-deposit-ended`.
 *
 * @param deposited when it was deposited first, in milliseconds since 1970
 */
export function envelopeEnd(
  { created, ttl_seconds: life }: Pick<Envelope, 'created' | 'ttl_seconds'>,
  deposited: number,
): number {
  return Math.min(timestampToMilliseconds(created), deposited) + life * 1_000;
}
