/** The result of a handshake, as the initiator reads it. */
import { ProtocolError } from '../../core/errors.ts';
import { isWhole, type RecordForm } from '../../core/hash-levels.ts';
import { type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import type { FederationManifest } from '../../core/manifest.ts';
import { isPairNamespaces, isPairScopes, isToken, isTokenTerm } from '../../core/pair-messages.ts';
import type { FederatedRecord } from '../../core/record.ts';
import { isTimestamp } from '../../core/time.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import type { Signers } from '../records/signers.ts';
import type { ManifestDesk } from './manifests.ts';
import { isSameProposal, type Proposal } from './memory.ts';
import { KINDS, PAIRS_THREAD, proposalIn } from './stand.ts';

/** What a result is judged with. */
export interface ResultTools {
  readonly kernel: Kernel;
  readonly signers: Signers;
  readonly manifests: ManifestDesk;
}

/** What was asked for. */
export interface Asked {
  readonly peerDid: string;
  readonly proposal: Proposal;
  readonly strict: boolean;
}

/** A result that may be confirmed. */
export interface ReadResult {
  readonly genesis: FederatedRecord;
  /** The earlier genesis and revoke records, as they came. */
  readonly records: readonly JsonValue[];
  readonly token: string;
  readonly token_expires: string;
  readonly manifest: FederationManifest;
}

function refused(detail: string, cause?: unknown): ProtocolError {
  return new ProtocolError('resolve-failed', `the result of the peer: ${detail}`, { cause });
}

/**
 * Judges the answer to a request or a poll that was approved.
 *
 * Spec: `pair-result-checked`.
 *
 * @throws {ProtocolError} `resolve-failed`, or one of the `manifest-` codes
 * @throws {PeerRefusal} if keys cannot be had now
 */
export async function checkResult(
  tools: ResultTools,
  body: JsonObject | undefined,
  asked: Asked,
): Promise<ReadResult> {
  const { peerDid, proposal, strict } = asked;
  if (!body) throw refused('no JSON object');
  const [token, expires] = [ownMember(body, 'token'), ownMember(body, 'token_expires')];
  if (!isToken(token) || !isTimestamp(expires)) throw refused('no token');
  if (!isTokenTerm(expires, nowOf(tools.kernel))) throw refused('a token of another life');
  const genesis = await verifyWhole(tools, body.genesis ?? null);
  if (!isGenesisOf(genesis, tools.kernel, peerDid)) throw refused('no genesis of this pair');
  if (!isSameProposal(proposalIn(genesis.body), proposal)) throw refused('another proposal');
  const manifest = await tools.manifests.judge(ownMember(body, 'manifest'), strict);
  if (manifest.instance.did !== peerDid) {
    throw new ProtocolError('manifest-invalid', 'the manifest of somebody else');
  }
  const records = ownMember(body, 'records');
  const history = Array.isArray(records) ? (records as JsonValue[]) : [];
  return { genesis, records: history, token, token_expires: expires, manifest };
}

async function verifyWhole({ signers }: ResultTools, value: JsonValue): Promise<FederatedRecord> {
  let form: RecordForm;
  try {
    ({ form } = await signers.verify(value, undefined, undefined));
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    throw refused(error.message, error);
  }
  if (!isWhole(form)) throw refused('a record that is not whole');
  return form;
}

function isRecordOfPair(record: FederatedRecord, kernel: Kernel, peerDid: string): boolean {
  const { parts, instance } = kernel;
  return (
    record.thread === PAIRS_THREAD &&
    record.act === 'LEARN' &&
    ownMember(record.body, 'pair_id') === parts.pairIdOf(instance.did, peerDid)
  );
}

/** Tells whether a record is a genesis by which the peer agreed to pair with this host. */
export function isGenesisOf(record: FederatedRecord, kernel: Kernel, peerDid: string): boolean {
  const { body, kind, actor } = record;
  return (
    isRecordOfPair(record, kernel, peerDid) &&
    kind === KINDS.genesis &&
    actor === peerDid &&
    ownMember(body, 'initiator_did') === kernel.instance.did &&
    ownMember(body, 'responder_did') === peerDid &&
    isProposalBody(body)
  );
}

/**
 * The earlier genesis and revoke records that came with a result. What is none of this pair, or does
 * not verify, is passed over.
 */
export async function checkHistory(
  tools: ResultTools,
  values: readonly JsonValue[],
  peerDid: string,
): Promise<FederatedRecord[]> {
  const { kernel } = tools;
  const history: FederatedRecord[] = [];
  for (const value of values) {
    const record = await verifyWhole(tools, value).catch((error: unknown) => {
      if (error instanceof ProtocolError) return undefined;
      throw error;
    });
    const isTheirs = record && [peerDid, kernel.instance.did].includes(record.actor);
    if (!isTheirs || !isRecordOfPair(record, kernel, peerDid)) continue;
    const isKept = record.kind === KINDS.revoke || isHistoricGenesis(record);
    if (isKept) history.push(record);
  }
  return history;
}

function isHistoricGenesis({ kind, actor, body }: FederatedRecord): boolean {
  return (
    kind === KINDS.genesis && ownMember(body, 'responder_did') === actor && isProposalBody(body)
  );
}

function isProposalBody(body: object): boolean {
  return isPairNamespaces(ownMember(body, 'namespaces')) && isPairScopes(ownMember(body, 'scopes'));
}
