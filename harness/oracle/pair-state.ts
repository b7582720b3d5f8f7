// The state of a pair, from the records of `th_federation_pairs` and nothing else.

import { getMember, isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import { oraclePairId } from './pair-messages.ts';

/** The states of a pair; null where there is none. */
export type PairState = 'establishing' | 'active' | 'paused' | 'degraded' | 'revoked' | null;

const KINDS = 'syncropel.federation.';

/** A genesis that counts: by its responder, and of the two hosts of the pair. */
interface Genesis {
  readonly id: string;
  readonly hosts: readonly string[];
}

/** Where the fold stands. */
interface Stand {
  state: PairState;
  /** The state that a declined or expired attempt falls back to. */
  before: PairState;
  genesis: string | undefined;
}

/**
 * Folds records into the state of a pair. They are taken as verified, in whatever order they are.
 *
 * Spec: `pair-state-fold`, and the table before it.
 */
export function oraclePairState(
  self: string,
  pairId: string,
  known: readonly JsonObject[],
): PairState {
  const records = [...new Map(known.map((record) => [record['id'], record])).values()].filter(
    (record) => member(record, 'pair_id') === pairId,
  );
  const geneses = new Map(
    records.flatMap((record) => readGenesis(record, self, pairId)).map((it) => [it.id, it]),
  );
  const ended = endedOf(records, geneses);
  const own = records.filter((record) => record['actor'] === self).sort(byClock);
  const stand: Stand = { state: null, before: null, genesis: undefined };
  for (const record of own) {
    step(stand, record, geneses);
    // Whenever the end became known: the state is one of the set, and not of the order of arrival.
    const isHeld =
      stand.state === 'active' || stand.state === 'paused' || stand.state === 'degraded';
    if (isHeld && ended.has(stand.genesis ?? '')) stand.state = 'revoked';
  }
  return stand.state;
}

/** The geneses that one of their two hosts has revoked. */
function endedOf(
  records: readonly JsonObject[],
  geneses: ReadonlyMap<string, Genesis>,
): ReadonlySet<string> {
  const revokes = records.filter((record) => record['kind'] === `${KINDS}pair.revoke.v1`);
  const named = revokes.flatMap((record) => {
    const genesis = geneses.get(String(member(record, 'genesis')));
    return genesis?.hosts.includes(record['actor'] as string) === true ? [genesis.id] : [];
  });
  return new Set(named);
}

function step(stand: Stand, record: JsonObject, geneses: ReadonlyMap<string, Genesis>): void {
  const name = String(record['kind']);
  const kind = name.startsWith(KINDS) ? name.slice(KINDS.length) : '';
  if (kind === 'pair_init.v1' || kind === 'pair_pending.v1') {
    if (stand.state !== null && stand.state !== 'revoked') return;
    stand.before = stand.state;
    stand.state = 'establishing';
  } else if (kind === 'pair_active.v1') {
    const genesis = String(member(record, 'genesis'));
    if (!geneses.has(genesis)) return;
    stand.state = 'active';
    stand.genesis = genesis;
  } else if (kind === 'pair_update.v1') {
    const rule = TRANSITIONS.get(String(member(record, 'transition')));
    if (rule === undefined || !rule.from.includes(stand.state)) return;
    stand.state = rule.to === 'before' ? stand.before : rule.to;
  }
}

const TRANSITIONS = new Map<string, { from: PairState[]; to: PairState | 'before' }>([
  ['decline', { from: ['establishing'], to: 'before' }],
  ['expire', { from: ['establishing'], to: 'before' }],
  ['pause', { from: ['active', 'degraded'], to: 'paused' }],
  ['resume', { from: ['paused'], to: 'active' }],
  ['degrade', { from: ['active'], to: 'degraded' }],
  ['recover', { from: ['degraded'], to: 'active' }],
]);

function readGenesis(record: JsonObject, self: string, pairId: string): Genesis[] {
  if (record['kind'] !== `${KINDS}pair.genesis.v1`) return [];
  const [initiator, responder] = [member(record, 'initiator_did'), member(record, 'responder_did')];
  if (typeof initiator !== 'string' || typeof responder !== 'string') return [];
  if (record['actor'] !== responder || oraclePairId(initiator, responder) !== pairId) return [];
  const hosts = [initiator, responder];
  return hosts.includes(self) ? [{ id: record['id'] as string, hosts }] : [];
}

function byClock(a: JsonObject, b: JsonObject): number {
  const clocks = (a['clock'] as number) - (b['clock'] as number);
  return clocks !== 0 ? clocks : (a['id'] as string) < (b['id'] as string) ? -1 : 1;
}

function member(record: JsonObject, name: string): JsonValue | undefined {
  const body = record['body'];
  return isJsonObject(body) ? getMember(body, name) : undefined;
}
