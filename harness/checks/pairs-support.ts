// What several checks of pairs do: meeting a peer, proposing, agreeing, and reading what comes of it.

import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, textAt } from '../engine/json.ts';
import { unexpected } from '../engine/operator.ts';
import { Pairing, targetOf } from '../engine/pairing.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { MessageOptions, OutgoingHandshake, Proposal, SyncPeer } from '../probe/peer.ts';

export const SECOND = 1000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;
export const PAIRS_THREAD = 'th_federation_pairs';
export const KINDS = 'syncropel.federation.';
/** A content id that names nothing. */
export const NO_RECORD = `bagaaiera${'a'.repeat(52)}`;

/** A peer and the target, who have nothing to do with each other yet. */
export async function meet(
  check: CheckContext,
  options: { host?: Host; peer?: SyncPeer; method?: 'key' | 'web' } = {},
): Promise<Pairing> {
  const host = options.host ?? check.host;
  const peer = options.peer ?? (await check.syncPeer({ method: options.method ?? 'key' }));
  const target = await targetOf(check, host, peer);
  return new Pairing(check, host, peer, target, check.operator(host));
}

/** Counts whether an answer refuses a message, and for this reason. */
export function rejectedFor(
  check: CheckContext,
  requirement: string,
  answer: HttpAnswer,
  reason: string,
  detail: string,
): void {
  const due = { status: 401, code: 'pair_handshake_rejected' };
  if (!check.refused(requirement, answer, due, detail)) return;
  check.equal(requirement, at(answer.json, 'reason'), reason, `${detail}: the reason`, { answer });
}

/** A request that waits for a decision. */
export interface Waiting {
  handshake: OutgoingHandshake;
  /** The id of the proposal. */
  id: string;
}

/** A proposal for namespaces that nobody else uses. */
export function freshProposal(check: CheckContext): Partial<Proposal> {
  return { namespaces: { initiator: check.random('in-'), responder: check.random('re-') } };
}

/**
 * Sends a request that nothing approves.
 *
 * @throws {TargetFault} when the answer is not 202 with a proposal
 */
export async function propose(pair: Pairing, proposal: Partial<Proposal> = {}): Promise<Waiting> {
  const handshake = pair.peer.handshake(pair.target, proposal);
  const answer = await handshake.request();
  const id = textAt(answer.json, 'aitl_record_id');
  if (answer.status === 202 && id !== undefined) return { handshake, id };
  throw unexpected('POST /v1/federation/pair', '202 with an aitl_record_id', answer);
}

/** @throws {TargetFault} when the decision is not answered 200 */
export async function decided(
  pair: Pairing,
  id: string,
  decision: 'approve' | 'reject',
): Promise<void> {
  const answer = await pair.operator.decide(id, decision);
  if (answer.status !== 200) throw unexpected(`the decision to ${decision}`, '200', answer);
}

/**
 * Proposes, has it approved, and fetches the result.
 *
 * @throws {TargetFault} when the target does not do its part
 */
export async function resultOf(
  pair: Pairing,
  proposal: Partial<Proposal> = {},
): Promise<OutgoingHandshake> {
  const { handshake, id } = await propose(pair, proposal);
  await decided(pair, id, 'approve');
  const polled = await handshake.poll();
  if (polled.status !== 200) throw unexpected('the poll after the approval', '200', polled);
  return handshake;
}

/**
 * Does the whole handshake as the initiator.
 *
 * @throws {TargetFault} when the target does not do its part
 */
export async function agree(
  pair: Pairing,
  proposal: Partial<Proposal> = {},
): Promise<OutgoingHandshake> {
  const handshake = await resultOf(pair, proposal);
  const confirmed = await handshake.confirm();
  if (confirmed.status !== 200) throw unexpected('the confirm', '200', confirmed);
  return handshake;
}

/** The token in a result. */
export function tokenIn(result: unknown): string {
  const token = textAt(result, 'token');
  if (token === undefined) throw new TargetFault('the result has no token');
  return token;
}

/** The token of the first result of a handshake. */
export function tokenOf(handshake: OutgoingHandshake): string {
  return tokenIn(handshake.result);
}

/** A request that needs a token, with a token or without one. */
export async function readWith(
  pair: Pairing,
  token: string | undefined,
  thread = 'th_anything',
): Promise<HttpAnswer> {
  return await pair.check.get(pair.changesUrl(thread), token === undefined ? {} : { token });
}

/** Counts whether a token opens something, or nothing. */
export async function expectToken(
  pair: Pairing,
  requirement: string,
  token: string,
  opens: boolean,
  detail: string,
): Promise<void> {
  const answer = await readWith(pair, token);
  if (opens) pair.check.status(requirement, answer, 200, detail);
  else pair.check.refused(requirement, answer, { status: 401, code: 'unauthorized' }, detail);
}

/** The state of a proposal in the list; `undefined` where it is not there. */
export async function proposalState(pair: Pairing, id: string): Promise<unknown> {
  return at(await proposalIn(pair, id), 'state');
}

export async function proposalIn(pair: Pairing, id: string): Promise<unknown> {
  return (await pair.operator.proposals()).find((proposal) => at(proposal, 'id') === id);
}

/** The records of the pair without what no two have in common. */
export function essence(record: JsonObject): JsonObject {
  const body = { ...(record['body'] as JsonObject) };
  return {
    kind: shortKind(record),
    act: record['act'] ?? null,
    actor: record['actor'] ?? null,
    body,
  };
}

export function shortKind(record: JsonObject): string {
  return String(record['kind']).replace(KINDS, '');
}

/** The decisions about a proposal, oldest first. */
export async function decisionsOf(pair: Pairing, id: string): Promise<JsonObject[]> {
  const { records } = await pair.operator.thread('th_aitl_decisions');
  return records.filter((record) => at(record, 'body', 'proposal') === id);
}

/** A message with one part done wrong, and the rest right. */
export type Deviation = readonly [what: string, options: MessageOptions];
