/** The notice by which a peer tells that it has revoked a pair. */
import { ProtocolError } from '../../core/errors.ts';
import { isWhole, type RecordForm } from '../../core/hash-levels.ts';
import { isJsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import type { FederatedRecord } from '../../core/record.ts';
import type { Kernel } from '../kernel.ts';
import { formOf } from '../records/place.ts';
import type { Signers } from '../records/signers.ts';
import { KINDS, pairIdIn, PAIRS_THREAD } from './stand.ts';

/** What a notice is judged with. */
export interface NoticeTools {
  readonly kernel: Kernel;
  readonly signers: Signers;
}

function malformed(detail: string): ProtocolError {
  return new ProtocolError('shape-invalid', detail);
}

/**
 * Reads and judges a notice, and gives back its record.
 *
 * Spec: `pair-revoke-received`.
 *
 * @throws {ProtocolError}
 */
export async function readNotice(
  { kernel, signers }: NoticeTools,
  body: JsonValue,
  pairId: string,
): Promise<FederatedRecord> {
  const { parts, store } = kernel;
  const value = isJsonObject(body) ? ownMember(body, 'record') : undefined;
  if (!isJsonObject(value)) throw malformed('no record');
  parts.checkNotice(kernel, value, pairId);
  const named = store.records.find(String(ownMember(value.body as object, 'genesis')));
  if (!named || !parts.isGenesisOf(formOf(named), pairId)) {
    throw new ProtocolError('unpaired_peer', 'this host knows no such genesis');
  }
  const record = value as unknown as FederatedRecord;
  await signers.verifyProof(record, undefined, undefined);
  return record;
}

/**
 * Tells whether a form is a genesis of a pair.
 *
 * Spec: `pair-revoke-received`.
 */
export function isGenesisOf(form: RecordForm, pairId: string): boolean {
  return (
    isWhole(form) &&
    form.thread === PAIRS_THREAD &&
    form.kind === KINDS.genesis &&
    pairIdIn(form) === pairId
  );
}

/**
 * Checks the form of the record of a notice: that it is a whole one, and revokes the pair of its actor
 * and this host.
 *
 * Spec: `pair-revoke-received`.
 *
 * @throws {ProtocolError} `shape-invalid`, `id-mismatch`
 */
export function checkNotice(kernel: Kernel, value: JsonValue, pairId: string): void {
  const { parts, instance } = kernel;
  parts.checkFormLooks(value);
  const form = value as unknown as RecordForm;
  if (!isWhole(form)) throw malformed('the record is not whole');
  const { kind, act, thread, actor, body } = form;
  const isRevoke = kind === KINDS.revoke && act === 'LEARN' && thread === PAIRS_THREAD;
  if (!isRevoke) throw malformed('no record that revokes a pair');
  const isOfPair =
    actor !== instance.did &&
    parts.pairIdOf(instance.did, actor) === pairId &&
    ownMember(body, 'pair_id') === pairId;
  if (!isOfPair || typeof ownMember(body, 'genesis') !== 'string') {
    throw malformed('the record is of another pair');
  }
  parts.checkFormId(form);
}
