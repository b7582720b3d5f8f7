/** What the records of a pair say. The state itself is decided in the core. */
import { ownMember } from '../../core/json.ts';
import { PAIR_KINDS } from '../../core/pair-fold.ts';
import type { FederatedRecord } from '../../core/record.ts';
import type { Proposal } from './memory.ts';

/** The thread on which everything about pairs is. */
export const PAIRS_THREAD = 'th_federation_pairs';
/** The thread that tells of each change of a pair's state. */
export const AUDIT_THREAD = 'th_audit_federation_pairs';

/** The kinds of the records that tell of pairs. */
export const KINDS = {
  ...PAIR_KINDS,
  stateChange: 'syncropel.federation.pair_state_change.v1',
  renewalFailed: 'syncropel.federation.pair_renewal_failed.v1',
} as const;

/** As which namespaces the two count with each other, seen from here, and what the pair permits. */
export interface Terms {
  readonly namespaces: { readonly local: string; readonly peer: string };
  readonly scopes: readonly string[];
}

/** Terms as they are seen from one side of a proposal. */
export function termsOf({ namespaces, scopes }: Proposal, isInitiator: boolean): Terms {
  const { initiator, responder } = namespaces;
  return {
    namespaces: isInitiator
      ? { local: initiator, peer: responder }
      : { local: responder, peer: initiator },
    scopes,
  };
}

/** The proposal in a message, or in the body of a record that has one; both were checked. */
export function proposalIn(body: object): Proposal {
  const { namespaces, scopes } = body as Proposal;
  return { namespaces, scopes };
}

/** The pair that a record is about; undefined if it does not say. */
export function pairIdIn({ body }: { readonly body: object }): string | undefined {
  const pairId = ownMember(body, 'pair_id');
  return typeof pairId === 'string' ? pairId : undefined;
}

function textIn(body: object, name: string): string | undefined {
  const text = ownMember(body, name);
  return typeof text === 'string' ? text : undefined;
}

/** The records of the host itself, in the order in which it wrote them. */
function ownOf(records: readonly FederatedRecord[], self: string): FederatedRecord[] {
  return records
    .filter(({ actor }) => actor === self)
    .sort((one, other) => one.clock - other.clock || (one.id < other.id ? -1 : 1));
}

/** The other host of the pair; undefined if the records do not say. */
export function peerDidOf(records: readonly FederatedRecord[], self: string): string | undefined {
  for (const { body } of records) {
    const named = ['peer_did', 'initiator_did', 'responder_did'].map((name) => textIn(body, name));
    const peer = named.find((did) => did !== undefined && did !== self);
    if (peer !== undefined) return peer;
  }
  return undefined;
}

/** Where the peer is, by what was recorded of it last. */
export function peerUrlOf(records: readonly FederatedRecord[], self: string): string | undefined {
  return ownOf(records, self)
    .map(({ body }) => textIn(body, 'peer_url'))
    .findLast((url) => url !== undefined);
}

/** What was proposed last, by this host or to it. */
export function lastProposed(
  records: readonly FederatedRecord[],
  self: string,
): FederatedRecord | undefined {
  return ownOf(records, self).findLast(({ kind }) => kind === KINDS.init || kind === KINDS.pending);
}

/** The terms of the pair: those of its genesis where there is one, else those proposed last. */
export function currentTerms(
  records: readonly FederatedRecord[],
  self: string,
  genesis: string | undefined,
): Terms | undefined {
  const agreed = records.find(({ id }) => id === genesis);
  if (agreed) {
    return termsOf(proposalIn(agreed.body), textIn(agreed.body, 'initiator_did') === self);
  }
  const proposed = lastProposed(records, self);
  return proposed && termsOf(proposalIn(proposed.body), proposed.kind === KINDS.init);
}

/**
 * The threads that are allowed, each with the record that allowed it; undefined while none ever was,
 * so that all are.
 *
 * Spec: `pair-threads`.
 */
export function allowedThreads(
  records: readonly FederatedRecord[],
  self: string,
): ReadonlyMap<string, FederatedRecord> | undefined {
  const configs = ownOf(records, self).filter(({ kind }) => kind === KINDS.config);
  if (configs.length === 0) return undefined;
  const allowed = new Map<string, FederatedRecord>();
  for (const record of configs) {
    const thread = textIn(record.body, 'thread') ?? '';
    if (ownMember(record.body, 'allow') === true) allowed.set(thread, record);
    else allowed.delete(thread);
  }
  return new Map([...allowed].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Tells whether a record is a genesis or a revoke. */
export function isShared({ kind }: FederatedRecord): boolean {
  return kind === KINDS.genesis || kind === KINDS.revoke;
}

/**
 * The parents of the next genesis or revoke: those before it that no other one has as a parent.
 *
 * Spec: `pair-repair`.
 */
export function historyHeads(records: readonly FederatedRecord[]): string[] {
  const shared = records.filter(isShared);
  const named = new Set(shared.flatMap(({ parents }) => parents));
  return shared.map(({ id }) => id).filter((id) => !named.has(id));
}

/** The ids of the geneses that a revoke names. */
export function revokedGeneses(records: readonly FederatedRecord[]): ReadonlySet<string> {
  const revokes = records.filter(({ kind }) => kind === KINDS.revoke);
  return new Set(revokes.map(({ body }) => textIn(body, 'genesis') ?? ''));
}
