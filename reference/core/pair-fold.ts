/**
 * The state of a pair, from the records of `th_federation_pairs` and nothing else.
 *
 * It is a function of the set: in whatever order the records came, the state is the same. What the
 * peer wrote has no place in the order of what the host itself wrote, so the end of a genesis counts
 * from the beginning: a pair that becomes active under it is revoked at once.
 */
import type { PairState } from '../../schemas/types.ts';
import { ownMember } from './json.ts';
import { pairIdOf } from './pair-messages.ts';
import type { FederatedRecord } from './record.ts';

export type { PairState };

const KIND_PREFIX = 'syncropel.federation.';

/**
 * The kinds of the records of a pair.
 *
 * Spec: `pair-state-fold`.
 */
export const PAIR_KINDS = {
  init: `${KIND_PREFIX}pair_init.v1`,
  pending: `${KIND_PREFIX}pair_pending.v1`,
  genesis: `${KIND_PREFIX}pair.genesis.v1`,
  active: `${KIND_PREFIX}pair_active.v1`,
  update: `${KIND_PREFIX}pair_update.v1`,
  config: `${KIND_PREFIX}pair_config.v1`,
  revoke: `${KIND_PREFIX}pair.revoke.v1`,
} as const;

/** What the fold looks at in a record. */
export type PairRecord = Pick<FederatedRecord, 'id' | 'actor' | 'clock' | 'kind' | 'body'>;

/** Where a pair stands. */
export interface PairStand {
  /** Null where there is no pair. */
  readonly state: PairState | null;
  /** The genesis that is in force, or was last; undefined if there was none. */
  readonly genesis: string | undefined;
}

/** Where the fold stands. */
interface FoldStand extends PairStand {
  /** The state before the pair was establishing. */
  readonly before: PairState | null;
}

const BEGINNING: FoldStand = { state: null, genesis: undefined, before: null };

/** What a `pair_update` does: from which states it leads where. */
interface Transition {
  readonly from: readonly (PairState | null)[];
  readonly to: PairState | 'the state before';
}

const TRANSITIONS: ReadonlyMap<unknown, Transition> = new Map<unknown, Transition>([
  ['decline', { from: ['establishing'], to: 'the state before' }],
  ['expire', { from: ['establishing'], to: 'the state before' }],
  ['pause', { from: ['active', 'degraded'], to: 'paused' }],
  ['resume', { from: ['paused'], to: 'active' }],
  ['degrade', { from: ['active'], to: 'degraded' }],
  ['recover', { from: ['degraded'], to: 'active' }],
]);

/**
 * The state that a set of records gives a pair, in whatever order they are.
 *
 * Spec: `pair-state-fold`.
 *
 * @param records verified records of the host's `th_federation_pairs`; those of other pairs are
 * passed over
 * @param self the DID of the host
 */
export function foldPair(records: readonly PairRecord[], self: string, pairId: string): PairStand {
  const ofPair = records.filter((record) => bodyMember(record, 'pair_id') === pairId);
  const geneses = genesesOf(ofPair, self, pairId);
  const ended = endedGeneses(ofPair, geneses);
  let stand = BEGINNING;
  for (const record of ownRecords(ofPair, self)) {
    stand = step(stand, record, geneses, ended);
  }
  return { state: stand.state, genesis: stand.genesis };
}

/** The two hosts that a genesis names, by the id of the genesis. */
type Geneses = ReadonlyMap<string, readonly unknown[]>;

/** The geneses that count: by the responder, and of the two hosts of this pair. */
function genesesOf(records: readonly PairRecord[], self: string, pairId: string): Geneses {
  const geneses = new Map<string, readonly unknown[]>();
  for (const record of records) {
    if (record.kind !== PAIR_KINDS.genesis) continue;
    const initiator = bodyMember(record, 'initiator_did');
    const responder = bodyMember(record, 'responder_did');
    if (typeof initiator !== 'string' || typeof responder !== 'string') continue;
    const hosts = [initiator, responder];
    const namesThese = hosts.includes(self) && pairIdOf(initiator, responder) === pairId;
    if (namesThese && record.actor === responder) geneses.set(record.id, hosts);
  }
  return geneses;
}

/** The geneses that one of their hosts has revoked. */
function endedGeneses(records: readonly PairRecord[], geneses: Geneses): ReadonlySet<string> {
  const ended = new Set<string>();
  for (const record of records) {
    const genesis = bodyMember(record, 'genesis');
    if (record.kind !== PAIR_KINDS.revoke || typeof genesis !== 'string') continue;
    if (geneses.get(genesis)?.includes(record.actor)) ended.add(genesis);
  }
  return ended;
}

/** The records of the host itself, in the order of their clocks. */
function ownRecords(records: readonly PairRecord[], self: string): PairRecord[] {
  return records
    .filter(({ actor }) => actor === self)
    .sort((one, other) => one.clock - other.clock || (one.id < other.id ? -1 : 1));
}

function step(
  stand: FoldStand,
  record: PairRecord,
  geneses: Geneses,
  ended: ReadonlySet<string>,
): FoldStand {
  const { state } = stand;
  switch (record.kind) {
    case PAIR_KINDS.init:
    case PAIR_KINDS.pending:
      return state === null || state === 'revoked'
        ? { ...stand, state: 'establishing', before: state }
        : stand;
    case PAIR_KINDS.active: {
      const genesis = bodyMember(record, 'genesis');
      if (typeof genesis !== 'string' || !geneses.has(genesis)) return stand;
      return { ...stand, state: ended.has(genesis) ? 'revoked' : 'active', genesis };
    }
    case PAIR_KINDS.update: {
      const transition = TRANSITIONS.get(bodyMember(record, 'transition'));
      if (!transition?.from.includes(state)) return stand;
      const { to } = transition;
      return { ...stand, state: to === 'the state before' ? stand.before : to };
    }
    default:
      return stand;
  }
}

function bodyMember(record: PairRecord, name: string): unknown {
  return ownMember(record.body, name);
}
