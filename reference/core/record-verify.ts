/**
 * A record or a form of one, from value to verdict: size, depth, shape, id, and for a whole record its
 * proof and key, in this order.
 */
import { checkLiveWindow, timeOfReceipt, type VerifyActivityOptions } from './activity.ts';
import { type HashLevel, type RecordForm, checkForm, isWhole, levelOf } from './hash-levels.ts';
import type { FederatedRecord } from './record.ts';
import { verifySignedDocument } from './signed-documents.ts';

/**
 * How a record came here, and by what it is hashed and verified. `live`: somebody pushed it, at
 * `received`. `history`: it was pulled, imported or is stored.
 */
export type VerifyRecordOptions = VerifyActivityOptions;

/**
 * Verifies a record at any of its levels against the key history of its actor, and gives its level.
 * What is below L0 needs no keys: it has no proof.
 *
 * Spec: `record-size`, `record-depth`, `record-shape`, `record-id-mismatch`, `record-proof-judged`,
 * `level-commitment`.
 *
 * @throws {ProtocolError} for the first fault in the order of the spec
 * @throws {TypeError} in `live` mode without a time of receipt
 */
export function verifyForm(
  value: unknown,
  keyHistory: readonly unknown[],
  options: VerifyRecordOptions,
): HashLevel {
  checkForm(value, options);
  const form: RecordForm = value;
  if (isWhole(form)) checkRecordProof(form, keyHistory, options);
  return levelOf(form);
}

/**
 * Judges the proof and the key of a whole record whose shape and id are right.
 *
 * Spec: `record-proof`, `record-proof-judged`.
 *
 * @throws {ProtocolError} one of the `proof-` and `key-` codes
 */
export function checkRecordProof(
  record: FederatedRecord,
  keyHistory: readonly unknown[],
  options: VerifyRecordOptions,
): void {
  const received = timeOfReceipt(options);
  const key = verifySignedDocument(record, keyHistory, {
    ...options,
    signer: record.actor,
    created: record.created,
    keyPurpose: 'sign-activity',
  });
  if (received !== undefined) checkLiveWindow(key, received);
}
