/**
 * The state of a pair as a law. Two hosts do what hosts do, a stranger interferes, and what each of them
 * knows is folded in ever new orders. Beside it runs a model that folds nothing: it keeps, for each host,
 * a few flags about what the host is in.
 */
import fc from 'fast-check';
import t from 'tap';

import { oraclePairState, type JsonObject } from '../../harness/oracle/index.ts';
import { foldPair, pairIdOf, type PairRecord, type PairState } from '../../reference/core/index.ts';
import { A, B, C, PAIR, pairRecord } from '../support/pair-fixtures.ts';

type Name = 'a' | 'b';

const DIDS = { a: A.did, b: B.did } as const;
const NAMES: readonly Name[] = ['a', 'b'];

function other(name: Name): Name {
  return name === 'a' ? 'b' : 'a';
}

/** Where one host is, without regard to how it came there. */
interface HostModel {
  /** The genesis under which the host made the pair active last. */
  genesis: number | undefined;
  mode: 'active' | 'paused' | 'degraded';
  /** An attempt has begun that has neither succeeded nor ended. */
  hasAttempt: boolean;
  /** The geneses that the host has, and those of them of whose end it knows. */
  readonly geneses: Set<number>;
  readonly ended: Set<number>;
}

interface Model {
  readonly hosts: Record<Name, HostModel>;
  /** Who wrote each genesis; the number of a genesis is its place here. */
  readonly writers: Name[];
  /** Revokes that are on the way: to whom, and of which genesis. */
  readonly notices: { readonly to: Name; readonly genesis: number }[];
}

function stateIn({ genesis, mode, hasAttempt, ended }: HostModel): PairState | null {
  if (genesis !== undefined && !ended.has(genesis)) return mode;
  if (hasAttempt) return 'establishing';
  return genesis === undefined ? null : 'revoked';
}

function isHeld(host: HostModel): boolean {
  return host.genesis !== undefined && !host.ended.has(host.genesis);
}

/** What the two hosts know: nothing but records. */
class World {
  readonly #known: Record<Name, PairRecord[]> = { a: [], b: [] };
  readonly #clocks = new Map<string, number>();
  #count = 0;

  /** Writes a record, and tells those who are named. */
  write(actor: string, kind: string, body: Record<string, unknown>, ...to: Name[]): PairRecord {
    const clock = this.#clocks.get(actor) ?? 0;
    this.#clocks.set(actor, clock + 1);
    this.#count += 1;
    // The ids ascend neither with the time nor with the clock.
    const id = `${(this.#count * 7919) % 10_007}-${this.#count}`;
    const record = pairRecord(id, actor, clock, kind, body);
    for (const name of to) this.#known[name].push(record);
    return record;
  }

  tell(name: Name, record: PairRecord): void {
    this.#known[name].push(record);
  }

  known(name: Name): readonly PairRecord[] {
    return this.#known[name];
  }
}

/** The world, and the records behind the numbers of the model. */
interface Stage {
  readonly world: World;
  readonly geneses: PairRecord[];
  readonly notices: PairRecord[];
}

type Step = fc.Command<Model, Stage>;

/** Whatever was done, each host has the state of the model, in whatever order it looks at its records. */
function check(model: Model, { world }: Stage, shuffles: readonly number[]): void {
  for (const name of NAMES) {
    const expected = stateIn(model.hosts[name]);
    const known = world.known(name);
    for (const shuffle of shuffles) {
      const { state } = foldPair(inOrder(known, shuffle), DIDS[name], PAIR);
      if (state !== expected) {
        throw new Error(`${name} is ${String(state)}, and in the model ${String(expected)}`);
      }
    }
  }
}

/** One of the orders of a list. */
function inOrder<Item>(items: readonly Item[], shuffle: number): Item[] {
  return items
    .map((item, place) => ({ item, rank: ((place + 1) * (shuffle * 2 + 1) * 2_654_435) % 10_007 }))
    .sort((one, two) => one.rank - two.rank)
    .map(({ item }) => item);
}

abstract class Command implements Step {
  readonly name: Name;
  readonly shuffles: readonly number[];

  constructor(name: Name, shuffles: readonly number[]) {
    this.name = name;
    this.shuffles = shuffles;
  }

  check(model: Readonly<Model>): boolean {
    return this.isPossible(model.hosts[this.name], model);
  }

  run(model: Model, stage: Stage): void {
    this.act(model, stage, model.hosts[this.name]);
    check(model, stage, this.shuffles);
  }

  toString(): string {
    return `${this.constructor.name}(${this.name})`;
  }

  protected isPossible(_host: HostModel, _model: Model): boolean {
    return true;
  }

  protected abstract act(model: Model, stage: Stage, host: HostModel): void;
}

class Ask extends Command {
  protected override act(_model: Model, { world }: Stage, host: HostModel): void {
    world.write(DIDS[this.name], 'pair_init.v1', {}, this.name);
    host.hasAttempt = true;
  }
}

class BeAsked extends Command {
  protected override act(_model: Model, { world }: Stage, host: HostModel): void {
    world.write(DIDS[this.name], 'pair_pending.v1', {}, this.name);
    host.hasAttempt = true;
  }
}

class EndAttempt extends Command {
  protected override act(_model: Model, { world }: Stage, host: HostModel): void {
    const transition = this.shuffles.length % 2 === 0 ? 'decline' : 'expire';
    world.write(DIDS[this.name], 'pair_update.v1', { transition }, this.name);
    host.hasAttempt = false;
  }
}

class Approve extends Command {
  protected override act(model: Model, { world, geneses }: Stage, host: HostModel): void {
    const body = { initiator_did: DIDS[other(this.name)], responder_did: DIDS[this.name] };
    geneses.push(world.write(DIDS[this.name], 'pair.genesis.v1', body, this.name));
    host.geneses.add(model.writers.push(this.name) - 1);
  }
}

/** The peer gets the newest genesis, as with a result. */
class HandOver extends Command {
  protected override isPossible(_host: HostModel, { writers }: Model): boolean {
    return writers.length > 0;
  }

  protected override act(model: Model, { world, geneses }: Stage, host: HostModel): void {
    const newest = model.writers.length - 1;
    world.tell(this.name, geneses[newest]!);
    host.geneses.add(newest);
  }
}

class BecomeActive extends Command {
  protected override isPossible({ geneses }: HostModel): boolean {
    return geneses.size > 0;
  }

  protected override act(_model: Model, { world, geneses }: Stage, host: HostModel): void {
    const known = [...host.geneses];
    const genesis = known[(this.shuffles[0] ?? 0) % known.length]!;
    const body = { genesis: geneses[genesis]!.id };
    world.write(DIDS[this.name], 'pair_active.v1', body, this.name);
    Object.assign(host, { genesis, mode: 'active', hasAttempt: false });
  }
}

/** From which mode a transition leads to which, and to none from the others. */
const MODES: Readonly<Record<string, Partial<Record<HostModel['mode'], HostModel['mode']>>>> = {
  pause: { active: 'paused', degraded: 'paused' },
  resume: { paused: 'active' },
  degrade: { active: 'degraded' },
  recover: { degraded: 'active' },
  tokens: {},
};

class Change extends Command {
  readonly transition: string;

  constructor(name: Name, shuffles: readonly number[], transition: string) {
    super(name, shuffles);
    this.transition = transition;
  }

  protected override act(_model: Model, { world }: Stage, host: HostModel): void {
    const { transition } = this;
    world.write(DIDS[this.name], 'pair_update.v1', { transition }, this.name);
    if (isHeld(host)) host.mode = MODES[transition]?.[host.mode] ?? host.mode;
  }

  override toString(): string {
    return `${this.transition}(${this.name})`;
  }
}

/** A host revokes a pair; its notice is on the way from then on. */
class Revoke extends Command {
  protected override isPossible({ geneses }: HostModel): boolean {
    return geneses.size > 0;
  }

  protected override act(model: Model, { world, geneses, notices }: Stage, host: HostModel): void {
    const known = [...host.geneses];
    const genesis = host.genesis ?? known[0]!;
    const body = { genesis: geneses[genesis]!.id };
    notices.push(world.write(DIDS[this.name], 'pair.revoke.v1', body, this.name));
    model.notices.push({ to: other(this.name), genesis });
    host.ended.add(genesis);
  }
}

/** A notice arrives, the first or the last that was sent, perhaps again. */
class GetNotice extends Command {
  protected override isPossible(_host: HostModel, { notices }: Model): boolean {
    return notices.some(({ to }) => to === this.name);
  }

  protected override act(model: Model, { world, notices }: Stage, host: HostModel): void {
    const mine = model.notices.flatMap(({ to }, place) => (to === this.name ? [place] : []));
    const place = mine[(this.shuffles[0] ?? 0) % mine.length]!;
    const { genesis } = model.notices[place]!;
    // A host answers 404 to a notice whose genesis it does not know, and keeps nothing of it.
    if (!host.geneses.has(genesis)) return;
    world.tell(this.name, notices[place]!);
    host.ended.add(genesis);
  }
}

/** What others write under the name of the pair; none of it counts. */
class Interfere extends Command {
  readonly kind: number;

  constructor(name: Name, shuffles: readonly number[], kind: number) {
    super(name, shuffles);
    this.kind = kind;
  }

  protected override act(_model: Model, { world, geneses }: Stage): void {
    const { name } = this;
    const self = DIDS[name];
    const peer = DIDS[other(name)];
    const genesis = geneses.at(-1)?.id ?? 'none';
    const write = (actor: string, kind: string, body: Record<string, unknown>): PairRecord =>
      world.write(actor, kind, body, name);
    const forged = { initiator_did: self, responder_did: peer };
    const tricks: readonly (() => unknown)[] = [
      () => write(C.did, 'pair.revoke.v1', { genesis }),
      () => write(peer, 'pair_update.v1', { transition: 'pause' }),
      () => write(peer, 'pair_init.v1', {}),
      () => write(peer, 'pair_active.v1', { genesis }),
      () => write(self, 'pair_update.v1', { pair_id: pairIdOf(self, C.did), transition: 'pause' }),
      () => write(self, 'pair_active.v1', { genesis: write(self, 'pair.genesis.v1', forged).id }),
      () => write(self, 'pair_active.v1', { genesis: write(C.did, 'pair.genesis.v1', forged).id }),
      () => write(self, 'pair_config.v1', { thread: 'th_x', allow: true }),
      () => write(peer, 'pair.revoke.v1', { genesis: 'unknown' }),
    ];
    tricks[this.kind % tricks.length]!();
  }
}

const shuffles = fc.array(fc.nat(5000), { minLength: 1, maxLength: 4 });
const someone = fc.constantFrom(...NAMES);
const STEPS = [Ask, BeAsked, EndAttempt, Approve, HandOver, BecomeActive, Revoke, GetNotice];

const commands = fc.commands<Model, Stage>(
  [
    ...STEPS.map((Made) => fc.tuple(someone, shuffles).map((given) => new Made(...given))),
    // Once more, since everything else is about pairs that are active.
    ...[HandOver, BecomeActive].map((Made) =>
      fc.tuple(someone, shuffles).map((given) => new Made(...given)),
    ),
    ...['pause', 'resume', 'degrade', 'recover', 'tokens'].map((transition) =>
      fc.tuple(someone, shuffles).map((given) => new Change(...given, transition)),
    ),
    fc.tuple(someone, shuffles, fc.nat(8)).map((given) => new Interfere(...given)),
  ],
  // Without this the runs stay short, and seldom come far.
  { maxCommands: 80, size: 'max' },
);

function newHost(): HostModel {
  return {
    genesis: undefined,
    mode: 'active',
    hasAttempt: false,
    geneses: new Set(),
    ended: new Set(),
  };
}

t.test('the fold gives each host the state that it is in', (t) => {
  const reached = new Set<PairState | null>();
  fc.assert(
    fc.property(commands, (steps) => {
      let model: Model | undefined;
      fc.modelRun(() => {
        model = { hosts: { a: newHost(), b: newHost() }, writers: [], notices: [] };
        return { model, real: { world: new World(), geneses: [], notices: [] } };
      }, steps);
      for (const name of NAMES) reached.add(stateIn(model!.hosts[name]));
    }),
    { numRuns: 600 },
  );
  for (const state of [null, 'establishing', 'active', 'paused', 'degraded', 'revoked'] as const) {
    t.ok(reached.has(state), `reached ${String(state)}`);
  }
  t.end();
});

/** Records of anybody about anything that has to do with pairs, also such as no host would write. */
const anyRecords = fc
  .uniqueArray(
    fc.record({
      actor: fc.constantFrom(A.did, A.did, B.did, C.did),
      clock: fc.nat(12),
      kind: fc.constantFrom(
        ...['pair_init.v1', 'pair_pending.v1', 'pair_active.v1', 'pair_update.v1'],
        ...['pair_update.v1', 'pair.revoke.v1', 'pair.genesis.v1', 'pair_config.v1', 'other.v1'],
      ),
      genesis: fc.constantFrom('g-ab', 'g-ba', 'g-forged', 'unknown'),
      transition: fc.constantFrom(...Object.keys(MODES), 'decline', 'expire', 'constructor'),
      pair: fc.constantFrom(PAIR, PAIR, PAIR, pairIdOf(A.did, C.did)),
    }),
    // A host gives no two of its records the same clock.
    { selector: ({ actor, clock }) => `${actor} ${clock}`, maxLength: 25, size: 'max' },
  )
  .map((drafts) =>
    drafts.map(({ actor, clock, kind, genesis, transition, pair }, place) =>
      pairRecord(`r-${(place * 37) % 101}`, actor, clock, kind, {
        pair_id: pair,
        ...{ genesis, transition, initiator_did: B.did, responder_did: A.did },
      }),
    ),
  );

const GENESES: readonly PairRecord[] = [
  pairRecord('g-ab', B.did, 50, 'pair.genesis.v1', { initiator_did: A.did, responder_did: B.did }),
  pairRecord('g-ba', A.did, 51, 'pair.genesis.v1', { initiator_did: B.did, responder_did: A.did }),
  pairRecord('g-forged', C.did, 52, 'pair.genesis.v1', {
    initiator_did: A.did,
    responder_did: B.did,
  }),
];

const anySets = fc
  .tuple(fc.subarray([...GENESES]), anyRecords)
  .map(([geneses, records]) => [...geneses, ...records]);

t.test('no order of the same records gives another state', (t) => {
  fc.assert(
    fc.property(anySets, fc.array(fc.nat(5000), { minLength: 3, maxLength: 6 }), (set, orders) => {
      const { state, genesis } = foldPair(set, A.did, PAIR);
      for (const order of orders) {
        const again = foldPair(inOrder([...set, ...set.slice(0, 3)], order), A.did, PAIR);
        if (again.state !== state || again.genesis !== genesis) return false;
      }
      return true;
    }),
    { numRuns: 2000 },
  );
  t.pass();
  t.end();
});

t.test('the core and the oracle fold alike', (t) => {
  const seen = new Map<PairState | null, number>();
  fc.assert(
    fc.property(anySets, fc.constantFrom(A.did, A.did, B.did, C.did), (set, self) => {
      const { state } = foldPair(set, self, PAIR);
      seen.set(state, (seen.get(state) ?? 0) + 1);
      return state === oraclePairState(self, PAIR, set as unknown as JsonObject[]);
    }),
    { numRuns: 3000 },
  );
  t.ok(seen.size >= 6, 'every state was seen');
  t.end();
});

t.test('a name of a pair does not depend on who asks', (t) => {
  t.equal(pairIdOf(A.did, B.did), pairIdOf(B.did, A.did));
  t.not(pairIdOf(A.did, B.did), pairIdOf(A.did, C.did));
  t.match(PAIR, /^fed_[0-9a-f]{64}$/);
  t.end();
});

t.test('which genesis is in force', (t) => {
  const [ab, ba] = GENESES as [PairRecord, PairRecord];
  const active = (clock: number, genesis: string): PairRecord =>
    pairRecord(`active ${clock}`, A.did, clock, 'pair_active.v1', { genesis });
  const set = [ab, ba, active(1, 'g-ab'), active(2, 'g-ba')];
  t.same(foldPair(set, A.did, PAIR), { state: 'active', genesis: 'g-ba' });
  const revoked = [...set, pairRecord('end', B.did, 60, 'pair.revoke.v1', { genesis: 'g-ba' })];
  t.same(foldPair(revoked, A.did, PAIR), { state: 'revoked', genesis: 'g-ba' }, 'or was last');
  t.same(foldPair([ab], A.did, PAIR), { state: null, genesis: undefined });
  t.end();
});
