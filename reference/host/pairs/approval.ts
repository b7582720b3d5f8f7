/**
 * Proposals of peers, and who decides about them: the operator, by hand or by a rule, or a command of
 * the operator that says the same.
 */
import { isDid } from '../../core/dids.ts';
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, ownMember } from '../../core/json.ts';
import { type FederatedRecord, isNamespace } from '../../core/record.ts';
import { formatTimestamp, timestampToMilliseconds } from '../../core/time.ts';
import type { NoteReader } from '../notes.ts';
import type { InstanceWriter, InstanceDraft } from '../records/records.ts';
import type { PairChange } from './book.ts';
import {
  type Approval,
  handshakeUnderWay,
  isSameProposal,
  type PairMemory,
  type Proposal,
  type WaitingProposal,
} from './memory.ts';
import { KINDS } from './stand.ts';

const DECISIONS_THREAD = 'th_aitl_decisions';
const RULES_THREAD = 'th_engine_config';
const DECISION_KIND = 'syncropel.aitl.decision.v1';
const RULE_KIND = 'syncropel.aitl.rule.v1';
const RULE_REMOVED_KIND = 'syncropel.aitl.rule_removed.v1';

const PROPOSALS_AREA = 'proposals';
const RULES_AREA = 'rules';

/** What became of a proposal. A used one was approved, and confirmed by the peer. */
export type ProposalStanding = 'pending' | 'approved' | 'used' | 'declined' | 'expired';

/** A proposal as the operator sees it. */
interface ProposalNote {
  readonly pairId: string;
  readonly peerDid: string;
  readonly order: string;
  readonly standing: ProposalStanding;
  readonly created: string;
  readonly body: JsonObject;
  /** When it expires, if nothing happens before. */
  readonly expires: string;
}

function findProposal(notes: NoteReader, id: string): ProposalNote | undefined {
  return notes.find(PROPOSALS_AREA, id) as ProposalNote | undefined;
}

function setStanding(change: PairChange, id: string, more: Partial<ProposalNote>): void {
  const note = findProposal(change.notes, id);
  if (note) change.notes.put(PROPOSALS_AREA, id, { ...note, ...more } as unknown as JsonObject);
}

/** What a proposal stands at now: time decides where nobody does. */
function standingAt({ standing, expires }: ProposalNote, now: string): ProposalStanding {
  const isOpen = standing === 'pending' || standing === 'approved';
  return isOpen && expires <= now ? 'expired' : standing;
}

/** What became of the proposal with an id; undefined for an unknown one. */
export function proposalStanding(
  notes: NoteReader,
  id: string,
  now: string,
): ProposalStanding | undefined {
  const note = findProposal(notes, id);
  return note && standingAt(note, now);
}

/** The peer that made a proposal. */
export function proposer(notes: NoteReader, id: string): string | undefined {
  return findProposal(notes, id)?.peerDid;
}

/**
 * The list of proposals as it is shown, the oldest first.
 *
 * Spec: `aitl-list`, `aitl-expiry`.
 */
export function proposalsView(notes: NoteReader, now: string): JsonObject {
  const proposals = notes
    .list(PROPOSALS_AREA)
    .map(({ name: id, value }) => ({ id, note: value as unknown as ProposalNote }))
    .sort(({ note: one }, { note: other }) => (one.order < other.order ? -1 : 1))
    .map(({ id, note }) => {
      const standing = standingAt(note, now);
      const state = standing === 'used' ? 'approved' : standing;
      return { id, kind: KINDS.pending, state, created: note.created, body: note.body };
    });
  return { proposals };
}

/**
 * How many proposals of one peer wait for a decision.
 *
 * Spec: `pair-request-bound`.
 */
export function countWaiting({ waiting }: PairMemory, now: string): number {
  return waiting.filter(({ expires }) => expires > now).length;
}

/** A proposal of the peer that is the same and waits for a decision. */
export function findWaiting(
  { waiting }: PairMemory,
  proposal: Proposal,
  now: string,
): WaitingProposal | undefined {
  return waiting.find((one) => one.expires > now && isSameProposal(one.proposal, proposal));
}

/**
 * An approval of the same proposal that was not used up.
 *
 * Spec: `pair-request-approved`, `aitl-expiry`.
 */
export function findApproval(
  { approvals }: PairMemory,
  proposal: Proposal,
  now: string,
): Approval | undefined {
  return approvals.find((one) => one.expires > now && isSameProposal(one.proposal, proposal));
}

/** What a proposal is made of. */
export interface NewProposal {
  readonly proposal: Proposal;
  readonly peerUrl: string;
  readonly request: string;
}

/** Writes down a proposal of the peer. */
export function propose(
  change: PairChange,
  { proposal, peerUrl, request }: NewProposal,
  lifetime: number,
): WaitingProposal {
  const record = change.write(KINDS.pending, {
    peer_did: change.peerDid,
    peer_url: peerUrl,
    namespaces: { ...proposal.namespaces },
    scopes: [...proposal.scopes],
    request,
    aitl: { kind: KINDS.pending },
  });
  const expires = after(change.now, lifetime);
  const waiting = { id: record.id, proposal, request, expires };
  const note: ProposalNote = {
    pairId: change.pairId,
    peerDid: change.peerDid,
    order: `${change.now} ${String(record.clock).padStart(16, '0')}`,
    standing: 'pending',
    created: record.created,
    body: record.body as JsonObject,
    expires,
  };
  change.notes.put(PROPOSALS_AREA, record.id, note as unknown as JsonObject);
  change.memory = { ...change.memory, waiting: [...change.memory.waiting, waiting] };
  return waiting;
}

function after(now: string, milliseconds: number): string {
  return formatTimestamp(timestampToMilliseconds(now) + milliseconds);
}

/** Why a decision was made, beside that the operator wants it. */
export interface DecisionGrounds {
  readonly reason?: string | undefined;
  readonly rule?: string | undefined;
}

/**
 * The record of a decision.
 *
 * Spec: `aitl-decide`, `aitl-rule`.
 */
export function decisionRecord(
  proposal: string,
  decision: 'approve' | 'reject',
  { reason, rule }: DecisionGrounds,
): InstanceDraft {
  const body = {
    proposal,
    decision,
    ...(reason !== undefined && { reason }),
    ...(rule !== undefined && { rule }),
  };
  return { thread: DECISIONS_THREAD, act: 'DO', kind: DECISION_KIND, body };
}

/**
 * Lets a decision through that is the first one, and comes in time.
 *
 * Spec: `aitl-decide-once`.
 *
 * @throws {ProtocolError} `gone`, `conflict`
 */
export function checkUndecided(standing: ProposalStanding | undefined): void {
  if (standing === 'expired') throw new ProtocolError('gone', 'the proposal has expired');
  if (standing !== 'pending') throw new ProtocolError('conflict', 'the proposal is decided');
}

function withoutWaiting({ memory }: PairChange, id: string): PairMemory {
  return { ...memory, waiting: memory.waiting.filter((one) => one.id !== id) };
}

/** A decision, and the record that tells of it. */
export interface Decided<T> {
  readonly record: FederatedRecord;
  readonly made: T;
}

/**
 * Approves a proposal: writes the decision, and the genesis that the peer is to get.
 *
 * Spec: `pair-genesis`, `aitl-decide`.
 */
export function approve(
  change: PairChange,
  waiting: WaitingProposal,
  grounds: DecisionGrounds,
  lifetime: number,
): Decided<Approval> {
  const record = change.writeDraft(change.parts.decisionRecord(waiting.id, 'approve', grounds));
  const { proposal, request } = waiting;
  const { actor: self } = record;
  const genesis = change.write(KINDS.genesis, {
    initiator_did: change.peerDid,
    responder_did: self,
    namespaces: { ...proposal.namespaces },
    scopes: [...proposal.scopes],
    request,
  });
  const expires = after(change.now, lifetime);
  const approval = { ...waiting, genesis: genesis.id, expires };
  setStanding(change, waiting.id, { standing: 'approved', expires });
  const memory = withoutWaiting(change, waiting.id);
  change.memory = { ...memory, approvals: [...memory.approvals, approval] };
  return { record, made: approval };
}

/**
 * Declines a proposal.
 *
 * Spec: `aitl-decide`, `pair-poll-declined`.
 */
export function decline(
  change: PairChange,
  waiting: WaitingProposal,
  grounds: DecisionGrounds,
): Decided<undefined> {
  const record = change.writeDraft(change.parts.decisionRecord(waiting.id, 'reject', grounds));
  setStanding(change, waiting.id, { standing: 'declined' });
  change.memory = withoutWaiting(change, waiting.id);
  leaveEstablishing(change);
  return { record, made: undefined };
}

/** The peer has made use of an approval. */
export function useUp(change: PairChange, genesis: string): void {
  endApprovals(change, (one) => one.genesis === genesis, 'used');
}

/** Takes back what was approved and not used up. */
export function withdrawApprovals(change: PairChange): void {
  endApprovals(change, () => true, 'expired');
}

function endApprovals(
  change: PairChange,
  isMeant: (approval: Approval) => boolean,
  standing: ProposalStanding,
): void {
  const { approvals } = change.memory;
  const ended = approvals.filter(isMeant);
  if (ended.length === 0) return;
  for (const { id } of ended) setStanding(change, id, { standing });
  const kept = approvals.filter((one) => !isMeant(one));
  change.memory = { ...change.memory, approvals: kept };
}

/**
 * Ends what has waited too long.
 *
 * Spec: `aitl-expiry`.
 */
export function expireProposals(change: PairChange): void {
  const { now } = change;
  const late = change.memory.waiting.filter(({ expires }) => expires <= now);
  for (const { id } of late) {
    setStanding(change, id, { standing: 'expired' });
    change.memory = withoutWaiting(change, id);
  }
  endApprovals(change, ({ expires }) => expires <= now, 'expired');
}

/** What was declined, or could not be asked for, is over, unless something else is under way. */
export function leaveEstablishing(change: PairChange): void {
  const { pair, memory, now } = change;
  const { waiting, approvals, confirm } = memory;
  const isOpen = waiting.length > 0 || approvals.length > 0 || confirm !== undefined;
  if (pair.state !== 'establishing' || isOpen || handshakeUnderWay(memory, now)) return;
  change.write(KINDS.update, { transition: 'decline' });
}

/** What an operator decides. */
export interface Decision {
  readonly decision: 'approve' | 'reject';
  readonly reason: string | undefined;
}

const MAX_REASON_LENGTH = 1000;

/** Tells whether a value is a reason that somebody gives. */
export function isReason(value: unknown): value is string {
  return typeof value === 'string' && [...value].length <= MAX_REASON_LENGTH;
}

function hasOnly(body: JsonObject, names: readonly string[]): boolean {
  return Object.keys(body).every((name) => names.includes(name));
}

/**
 * Reads a decision.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readDecision(body: JsonObject): Decision {
  const [decision, reason] = [ownMember(body, 'decision'), ownMember(body, 'reason')];
  const isGood =
    hasOnly(body, ['decision', 'reason']) &&
    (decision === 'approve' || decision === 'reject') &&
    (reason === undefined || isReason(reason));
  if (!isGood) throw new ProtocolError('shape-invalid', 'not a decision');
  return { decision, reason };
}

const MATCH_MEMBERS = ['peer_did', 'initiator', 'responder'] as const;

const MATCH_FORMS: Readonly<Record<string, (value: unknown) => boolean>> = {
  peer_did: isDid,
  initiator: isNamespace,
  responder: isNamespace,
};

/** What a rule compares. What is absent matches all. */
export type RuleMatch = { readonly [Name in (typeof MATCH_MEMBERS)[number]]?: string };

/** A rule that approves without asking. */
export interface Rule {
  readonly id: string;
  readonly match: RuleMatch;
}

/**
 * Reads a rule, and gives back what it compares.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readRule(body: JsonObject): RuleMatch {
  const match = ownMember(body, 'match');
  const isGood =
    hasOnly(body, ['kind', 'action', 'match']) &&
    ownMember(body, 'kind') === KINDS.pending &&
    ownMember(body, 'action') === 'auto_apply' &&
    isJsonObject(match) &&
    hasOnly(match, Object.keys(MATCH_FORMS)) &&
    Object.entries(match).every(([name, value]) => MATCH_FORMS[name]!(value));
  if (!isGood) throw new ProtocolError('shape-invalid', 'not a rule');
  return match as RuleMatch;
}

/**
 * Tells whether a rule approves a proposal of a peer.
 *
 * Spec: `aitl-rule`, `aitl-rule-exact`.
 */
export function ruleMatches(match: RuleMatch, peerDid: string, { namespaces }: Proposal): boolean {
  const actual = { peer_did: peerDid, ...namespaces };
  return MATCH_MEMBERS.every((name) => match[name] === undefined || match[name] === actual[name]);
}

/**
 * Why a proposal of a peer is approved without asking; undefined if the operator is to be asked.
 *
 * Spec: `aitl-rule`, `aitl-manual`.
 */
export function groundsAtOnce(change: PairChange, proposal: Proposal): DecisionGrounds | undefined {
  const { notes, parts, peerDid } = change;
  const rule = listRules(notes).find(({ match }) => parts.ruleMatches(match, peerDid, proposal));
  return rule && { rule: rule.id };
}

/**
 * The proposals of a peer that waited for a rule.
 *
 * Spec: `aitl-rule`.
 */
export function waitingForRule(
  { memory, now, parts, peerDid }: PairChange,
  { match }: Rule,
): WaitingProposal[] {
  return memory.waiting.filter(
    ({ expires, proposal }) => expires > now && parts.ruleMatches(match, peerDid, proposal),
  );
}

/** The rules that are in force, the oldest first. */
export function listRules(notes: NoteReader): Rule[] {
  return notes
    .list(RULES_AREA)
    .map(({ name: id, value }) => ({ id, order: Number(value.order), ...ruleIn(value) }))
    .sort((one, other) => one.order - other.order)
    .map(({ id, match }) => ({ id, match }));
}

function ruleIn(note: JsonObject): { readonly match: RuleMatch } {
  return { match: note.match as RuleMatch };
}

/** A rule as it is shown. */
export function ruleView({ id, match }: Rule): JsonObject {
  return { id, kind: KINDS.pending, action: 'auto_apply', match: { ...match } };
}

/** Writes down a rule, of which it was read what it compares. */
export function addRule(writer: InstanceWriter, body: JsonObject, match: RuleMatch): Rule {
  const record = writer.write({ thread: RULES_THREAD, act: 'LEARN', kind: RULE_KIND, body });
  writer.tables.notes.put(RULES_AREA, record.id, { order: record.clock, match: { ...match } });
  return { id: record.id, match };
}

/**
 * Takes a rule back.
 *
 * @throws {ProtocolError} `not-found`
 */
export function removeRule(writer: InstanceWriter, rule: string): void {
  const { notes } = writer.tables;
  if (!notes.find(RULES_AREA, rule)) throw new ProtocolError('not-found', 'no such rule');
  writer.write({ thread: RULES_THREAD, act: 'LEARN', kind: RULE_REMOVED_KIND, body: { rule } });
  notes.remove(RULES_AREA, rule);
}
