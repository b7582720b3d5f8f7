/** What the mutants of the adapter that judge envelopes are made of. */
import {
  checkEnvelopeId,
  checkEnvelopeProof,
  checkEnvelopeReceiver,
  checkEnvelopeShape,
  documentId,
  isJsonObject,
  openEnvelope,
  parseStrict,
  verifyEd25519Strict,
  type Envelope,
  type JsonObject,
  type JsonValue,
} from '../reference/core/index.ts';
import { type Answering, bytesAt, messageOf, outcome } from './adapter-tools.ts';

/** The steps by which an envelope is judged. */
export interface EnvelopeSteps {
  parse(text: Uint8Array): JsonValue;
  checkShape(value: unknown): void;
  checkReceiver(envelope: Envelope, receiver: string): void;
  checkId(envelope: Envelope): void;
  checkProof(envelope: Envelope, keys: readonly JsonObject[]): void;
  open(envelope: Envelope): { readonly records: readonly unknown[] };
}

const RIGHT: EnvelopeSteps = {
  parse: parseStrict,
  checkShape: checkEnvelopeShape,
  checkReceiver: checkEnvelopeReceiver,
  checkId: checkEnvelopeId,
  checkProof: checkEnvelopeProof,
  open: openEnvelope,
};

/** The key of the sender that an input has; it has always been there. */
function keyAt(input: JsonObject): JsonObject {
  const id = String(input['verificationMethod']);
  return {
    id,
    type: 'Multikey',
    controller: id.split('#')[0] as string,
    publicKeyMultibase: input['publicKeyMultibase'] as string,
    created: '0001-01-01T00:00:00.000Z',
    purpose: ['sign-activity'],
  };
}

/** Judges envelopes by other steps, in the right order. */
export function judgingEnvelopes(
  change: (right: EnvelopeSteps) => Partial<EnvelopeSteps>,
): Answering {
  const steps = { ...RIGHT, ...change(RIGHT) };
  return (op, input, right) => {
    if (op !== 'envelope-verify') return right(op, input);
    return outcome(() => {
      const value = steps.parse(bytesAt(input));
      steps.checkShape(value);
      const envelope = value as unknown as Envelope;
      steps.checkReceiver(envelope, String(input['receiver']));
      steps.checkId(envelope);
      steps.checkProof(envelope, [keyAt(input)]);
      return { records: steps.open(envelope).records.length };
    });
  };
}

/** Takes envelopes of another form, where what `repair` makes of them is of the form. */
export function overlookingShape(repair: (envelope: JsonObject) => JsonObject): Answering {
  return judgingEnvelopes((right) => ({
    checkShape: (value) => right.checkShape(isJsonObject(value) ? repair({ ...value }) : value),
  }));
}

/** The same for what is in an envelope. */
export function overlookingPayload(repair: (payload: JsonObject) => JsonObject): Answering {
  return judgingEnvelopes((right) => ({
    open: (envelope) => {
      const payload = repair({ ...(envelope.payload as JsonObject) });
      return right.open({ ...envelope, payload } as unknown as Envelope);
    },
  }));
}

/** Judges the proof of an envelope as if it had other members, over the bytes that were signed. */
export function checkProofOf(
  envelope: Envelope,
  change: (envelope: JsonObject) => JsonObject,
  keys: readonly JsonObject[],
): void {
  const sent = envelope as unknown as JsonObject;
  const changed = change({ ...sent });
  const identified = { ...changed, id: documentId(changed) } as unknown as Envelope;
  checkEnvelopeProof(identified, keys, {
    verifySignature: (signature, _message, key) =>
      verifyEd25519Strict(signature, messageOf(sent), key),
  });
}
