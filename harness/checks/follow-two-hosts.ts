// Two hosts of the target follow each other's actors while messages cross, overtake each other and are cut off. In the
// end both have seen the same, so both have to show the same.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { deepEqual } from '../engine/context.ts';
import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import { at, isObject, listAt, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import { oracleFollowGraph } from '../oracle/index.ts';
import type { KnownActivity } from '../oracle/index.ts';
import type { FaultProxy, PassingRequest } from '../probe/fault-proxy.ts';
import { Gate } from '../probe/gate.ts';
import { askToFollow, DAY, idOf } from './delivery-support.ts';
import { NAMINGS, named, WatchedGraph } from './follow-support.ts';
import type { Naming } from './follow-support.ts';

interface Station {
  host: Host;
  proxy: FaultProxy;
}

async function twoStations(check: CheckContext): Promise<[Station, Station]> {
  return await Promise.all([check.startStation(), check.startStation()]);
}

function isPostTo(inbox: string): (request: PassingRequest) => boolean {
  const { pathname } = new URL(inbox);
  return ({ method, path }) => method === 'POST' && path === pathname;
}

/** Keeps the next activity for an inbox at the door of its host. */
function holdAtDoor({ proxy }: Station, receiver: LocalActor): Gate {
  const gate = new Gate();
  proxy.add({ when: isPostTo(receiver.inbox), times: 1, hold_request: gate });
  return gate;
}

// ------------------------------------------------------------------------------------------------ crossed

const crossed = defineCheck({
  id: 'follow/crossed-between-two-hosts',
  title: 'a Reject that crosses a new Follow leaves both hosts with the same answer',
  class: 'follow',
  requirements: ['follow-order-free', 'follow-reject-older', 'follow-accept-following'],
  needs: ['restart', 'operator'],
  async run(check) {
    const [a, b] = await twoStations(check);
    for (const naming of NAMINGS) {
      const alice = await check.actor({ host: a.host });
      const bob = await check.actor({ host: b.host });
      const first = await askToFollow(alice, bob.url);
      await check.until('the first Follow is accepted', async () =>
        (await alice.graph()).following.includes(bob.url),
      );
      // The Reject is on its way to A when alice, who does not know it, asks once more.
      const gate = holdAtDoor(a, alice);
      await bob.published({ type: 'Reject', object: named(first, naming), to: [alice.url] });
      await check.until('the Reject is at the door of A', () => gate.waiting > 0);
      const second = await askToFollow(alice, bob.url);
      await check.until('B has the second Follow', async () =>
        (await bob.items('inbox')).some((item) => idOf(item) === idOf(second)),
      );
      await check.eventually(
        'follow-reject-older',
        'B accepts the second Follow: the Reject was about the first',
        async () => deepEqual((await bob.graph()).followers, [alice.url]),
      );
      gate.open();
      await check.until('A has the Reject and both Accepts', async () => {
        const types = (await alice.items('inbox')).map((item) => textAt(item, 'type'));
        return types.filter((type) => type === 'Accept').length === 2 && types.includes('Reject');
      });
      await check.eventually(
        'follow-accept-following',
        'at A the second Follow is accepted too',
        async () => deepEqual((await alice.graph()).following, [bob.url]),
      );
      await new WatchedGraph(check, alice).settles(
        'follow-order-free',
        { following: [bob.url] },
        'A agrees with B in the end',
      );
      await new WatchedGraph(check, bob).settles(
        'follow-order-free',
        { followers: [alice.url] },
        'B agrees with A in the end',
      );
    }
  },
});

const overtaken = defineCheck({
  id: 'follow/overtaken-between-two-hosts',
  title: 'a Follow that is sent again after its Undo and the next Follow came changes nothing',
  class: 'follow',
  requirements: ['follow-order-free', 'follow-undo-received'],
  needs: ['restart', 'operator'],
  also: ['test-clock'],
  async run(check) {
    const [a, b] = await twoStations(check);
    const [alice, ann] = [await check.actor({ host: a.host }), await check.actor({ host: a.host })];
    const bob = await check.actor({ host: b.host });
    const has = async (id: string): Promise<boolean> =>
      (await bob.items('inbox')).some((item) => idOf(item) === id);
    // The first attempt of each first Follow is lost, so that it comes when everything else has come.
    b.proxy.add({ when: isPostTo(bob.inbox), times: 1, drop: 'request' });
    const first = await askToFollow(alice, bob.url);
    await failed(check, alice, idOf(first));
    await alice.published({ type: 'Undo', object: idOf(first), to: [bob.url] });
    const next = await askToFollow(alice, bob.url);
    await check.until('B has what came after', () => has(idOf(next)));
    b.proxy.add({ when: isPostTo(bob.inbox), times: 1, drop: 'request' });
    const lost = await askToFollow(ann, bob.url);
    await failed(check, ann, idOf(lost));
    const undo = await ann.published({ type: 'Undo', object: lost, to: [bob.url] });
    await check.until('B has what came after', () => has(idOf(undo)));
    await check.advanceClock(a.host, 31_000);
    await check.until('B has what was lost', async () => {
      return (await has(idOf(first))) && (await has(idOf(lost)));
    });
    await new WatchedGraph(check, bob).settles(
      'follow-undo-received',
      { followers: [alice.url] },
      'at B the later Follow stands, and the undone ones do not',
    );
    await new WatchedGraph(check, alice).settles(
      'follow-order-free',
      { following: [bob.url] },
      'A agrees about the one that follows',
    );
    await new WatchedGraph(check, ann).settles(
      'follow-order-free',
      {},
      'and the one that does not',
    );
  },
});

/** Waits until a delivery has failed once. */
async function failed(check: CheckContext, actor: LocalActor, activity: string): Promise<void> {
  await check.until('the delivery has failed', async () => {
    const pending = pendingOf(await actor.projection('delivery-state'));
    return pending.some(
      (entry) => textAt(entry, 'activity') === activity && at(entry, 'attempts') === 1,
    );
  });
}

function pendingOf(state: unknown): unknown[] {
  return isObject(state) ? Object.values(state).flatMap((peer) => listAt(peer, 'pending')) : [];
}

// ------------------------------------------------------------------------------------------------ at random

/** Where a seed can be given again. */
const SEED_VARIABLE = 'CONCORDAT_SEED';

/** A small generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function chooseSeed(): number {
  const given = Number(process.env[SEED_VARIABLE]);
  return Number.isInteger(given) && given > 0
    ? given
    : Math.floor(Math.random() * 1_000_000_000) + 1;
}

const STEPS = 60;

/** The story of one seed: who says what, what is delayed or lost, and when a host dies. */
class RandomStory {
  readonly #check: CheckContext;
  readonly #stations: readonly [Station, Station];
  readonly #random: () => number;
  readonly #gates: Gate[] = [];
  /** All Follows so far. */
  readonly #follows: { follow: object; from: LocalActor; to: LocalActor }[] = [];
  actors: LocalActor[] = [];

  constructor(check: CheckContext, stations: readonly [Station, Station], seed: number) {
    this.#check = check;
    this.#stations = stations;
    this.#random = randomFrom(seed);
  }

  async play(): Promise<void> {
    for (const { host } of this.#stations) {
      for (let index = 0; index < 2; index += 1) {
        this.actors.push(await this.#check.actor({ host }));
      }
    }
    const death = Math.floor(STEPS / 3 + (this.#random() * STEPS) / 3);
    for (let step = 0; step < STEPS; step += 1) {
      if (step === death) await this.#pick(this.#stations).host.restart('kill');
      await this.#act();
    }
  }

  async #act(): Promise<void> {
    const chance = this.#random();
    const known = this.#follows.length > 0;
    if (chance < 0.12) this.#disturb();
    else if (chance < 0.2) this.#gates.shift()?.open();
    else if (chance < 0.5 || !known) await this.#follow();
    else {
      const { follow, from, to } = this.#pick(this.#follows);
      const object = named(follow as { [name: string]: unknown }, this.#naming());
      if (chance < 0.72) await from.published({ type: 'Undo', object, to: [to.url] });
      else {
        const type = chance < 0.9 ? 'Reject' : 'Accept';
        await to.published({ type, object, to: [from.url] });
      }
    }
  }

  async #follow(): Promise<void> {
    const from = this.#pick(this.actors);
    const to = this.#pick(this.actors.filter((actor) => actor !== from));
    this.#follows.push({ follow: await askToFollow(from, to.url), from, to });
  }

  /** Holds one of the next deliveries to somebody, or loses it, or its answer. */
  #disturb(): void {
    const receiver = this.#pick(this.actors);
    const station = this.#stations.find(({ proxy }) => receiver.base === proxy.base);
    const chance = this.#random();
    const rule = { when: isPostTo(receiver.inbox), times: 1 };
    if (chance < 0.5) {
      const gate = new Gate();
      this.#gates.push(gate);
      station?.proxy.add({ ...rule, hold_request: gate });
    } else station?.proxy.add({ ...rule, drop: chance < 0.75 ? 'request' : 'answer' });
  }

  /** Lets everything arrive: nothing is disturbed any more, and the clocks go over every due time. */
  async calm(): Promise<void> {
    for (const { proxy } of this.#stations) proxy.clear();
    for (const gate of this.#gates) gate.open();
    const pending = async (): Promise<unknown[]> => {
      const states = await Promise.all(
        this.actors.map((actor) => actor.projection('delivery-state')),
      );
      return states.flatMap(pendingOf);
    };
    await this.#check.until(
      'everything that was published is delivered',
      async () => {
        const left = await pending();
        if (left.length === 0) return true;
        if (left.every((entry) => textAt(entry, 'next_attempt_at') !== undefined)) {
          for (const { host } of this.#stations) await this.#check.advanceClock(host, DAY);
        }
        return false;
      },
      { deadline_ms: 30_000 },
    );
  }

  #naming(): Naming {
    return this.#random() < 0.5 ? 'embedded' : 'by reference';
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }
}

/** The four sets by the oracle's fold of what the actor published and received. */
async function foldOf(actor: LocalActor): Promise<object> {
  const known = [...(await actor.items('outbox')), ...(await actor.items('inbox'))];
  return { ...oracleFollowGraph(actor.url, known as KnownActivity[]) };
}

function relationsOf(
  sets: Record<string, unknown[]>,
  actor: LocalActor,
  side: 'follower' | 'followed',
): string[] {
  const [accepted, pending] =
    side === 'follower' ? ['following', 'pending_outbound'] : ['followers', 'pending_inbound'];
  const pairs = (name: string, word: string): string[] =>
    (sets[name] ?? []).map((other) =>
      side === 'follower'
        ? `${actor.url} ${word} ${String(other)}`
        : `${String(other)} ${word} ${actor.url}`,
    );
  return [...pairs(accepted ?? '', 'follows'), ...pairs(pending ?? '', 'asks')];
}

const random = defineCheck({
  id: 'follow/random-between-two-hosts',
  title: 'after any sequence both hosts, and the fold of what each actor knows, agree',
  class: 'follow',
  requirements: ['follow-order-free', 'projection-follower-graph'],
  needs: ['restart', 'operator'],
  also: ['test-clock'],
  deadline_ms: 120_000,
  async run(check) {
    const seed = chooseSeed();
    check.note(`the seed is ${seed}; ${SEED_VARIABLE}=${seed} plays the same story`);
    const story = new RandomStory(check, await twoStations(check), seed);
    try {
      await story.play();
      await story.calm();
    } catch (error) {
      // A wait in vain says nothing of the story that led to it.
      if (error instanceof TargetFault) throw new TargetFault(`seed ${seed}: ${error.message}`);
      throw error;
    }
    for (const actor of story.actors) {
      let seen: unknown;
      let due: unknown;
      await check.eventually(
        'follow-order-free',
        `seed ${seed}: the sets of ${actor.name} are those of what it published and received`,
        async () => {
          [seen, due] = [await actor.graph(), await foldOf(actor)];
          return deepEqual(seen, due);
        },
      );
      check.equal('follow-order-free', seen, due, `seed ${seed}: the four sets of ${actor.name}`);
      const collections = {
        followers: (await actor.items('followers')).sort(),
        following: (await actor.items('following')).sort(),
      };
      check.equal(
        'projection-follower-graph',
        collections,
        { followers: at(due, 'followers'), following: at(due, 'following') },
        `seed ${seed}: the collections of ${actor.name} say the same`,
      );
    }
    const said: Record<'follower' | 'followed', string[]> = { follower: [], followed: [] };
    for (const actor of story.actors) {
      const sets = await actor.graph();
      said.follower.push(...relationsOf(sets, actor, 'follower'));
      said.followed.push(...relationsOf(sets, actor, 'followed'));
    }
    check.equal(
      'follow-order-free',
      said.follower.sort(),
      said.followed.sort(),
      `seed ${seed}: both sides of each follow say the same`,
    );
    check.note(`in the end: ${show(said.follower, 2000)}`);
  },
});

export const followTwoHostsChecks: readonly CheckDefinition[] = [crossed, overtaken, random];
