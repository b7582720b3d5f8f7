// The graph is a function of the set of activities: the same few of them, in every order, and twice. What must come out
// is written beside each set by hand.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import { show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import { timeFromNow } from '../probe/activities.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { askToFollow, demandAccepted, fence, idOf } from './delivery-support.ts';
import { manualActor, named, NAMINGS, permutations, WatchedGraph } from './follow-support.ts';
import type { Naming, SetName } from './follow-support.ts';

type RequirementId = CheckDefinition['requirements'][number];

/** So many stories are told to the target at once. */
const AT_ONCE = 4;

/** Works through a list, a few at a time, so that a host is not judged by how it bears a crowd. */
async function each<T>(items: readonly T[], work: (item: T, index: number) => Promise<void>) {
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      await work(next[1], next[0]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

// ------------------------------------------------------------------------------------------------ the followed

/** The people of one telling: the followed is local, and decides by hand where the owner's answers are part of it. */
interface Scene {
  check: CheckContext;
  /** The followed. */
  alice: LocalActor;
  neighbour: LocalActor;
  /** The follower. */
  bob: RemoteActor;
  mallory: RemoteActor;
  first: JsonObject;
  second: JsonObject;
  twin: JsonObject;
}

/** The seconds of a time that is past, so that everything can be dated around it. */
type At = (second: number) => string;

function past(): At {
  const begin = Date.now() - 600_000;
  return (second) => new Date(begin + second * 1000).toISOString();
}

/** What can happen at the followed. Follows are by bob, at the seconds 10 and 20; the rest says when it was published. */
const PARTS = {
  'Follow 1': ({ first }) => first,
  'Follow 2': ({ second }) => second,
  'a Follow of the same moment as Follow 1': ({ twin }) => twin,
  'Undo of 1 before Follow 2': (scene, at, naming) => undo(scene.bob, scene.first, at(15), naming),
  'Undo of 1 at the moment of Follow 2': (scene, at, naming) =>
    undo(scene.bob, scene.first, at(20), naming),
  'Undo of 1 after Follow 2': (scene, at, naming) => undo(scene.bob, scene.first, at(25), naming),
  'Undo of 2 dated before Follow 2': (scene, at, naming) =>
    undo(scene.bob, scene.second, at(15), naming),
  'Undo of 2 dated before both': (scene, at, naming) =>
    undo(scene.bob, scene.second, at(5), naming),
  'Undo of 2 after both': (scene, at, naming) => undo(scene.bob, scene.second, at(25), naming),
  'Undo of 1 by a stranger': (scene, at, naming) =>
    undo(scene.mallory, scene.first, at(25), naming),
  'Undo of 1 by a neighbour': (scene, _, naming) => ({
    by: scene.neighbour,
    request: { type: 'Undo', object: named(scene.first, naming), to: [scene.alice.url] },
  }),
  'Accept of 1 by a stranger': (scene, at, naming) => answer(scene, 'Accept', at(25), naming),
  'Reject of 1 by a stranger': (scene, at, naming) => answer(scene, 'Reject', at(25), naming),
  'Accept of 1 by the follower': ({ bob, first, alice }, at, naming) =>
    bob.activity({
      type: 'Accept',
      object: named(first, naming),
      to: [alice.url],
      published: at(25),
    }),
  'Accept of 1 by a neighbour': (scene, _, naming) => ({
    by: scene.neighbour,
    request: { type: 'Accept', object: named(scene.first, naming), to: [scene.alice.url] },
  }),
  'Accept of 1': (scene, _, naming) => decide(scene, 'Accept', scene.first, naming),
  'Accept of 2': (scene, _, naming) => decide(scene, 'Accept', scene.second, naming),
  'Reject of 1': (scene, _, naming) => decide(scene, 'Reject', scene.first, naming),
  'Reject of 2': (scene, _, naming) => decide(scene, 'Reject', scene.second, naming),
} satisfies Record<string, (scene: Scene, at: At, naming: Naming) => Event>;

type PartName = keyof typeof PARTS;

/** Something that a peer delivers, or that a local actor publishes. */
type Event = JsonObject | { by: LocalActor; request: object };

function undo(by: RemoteActor, follow: JsonObject, published: string, naming: Naming): JsonObject {
  const to = [textAt(follow, 'object') ?? ''];
  return by.activity({ type: 'Undo', object: named(follow, naming), to, published });
}

function answer(scene: Scene, type: string, published: string, naming: Naming): JsonObject {
  const { mallory, first, alice } = scene;
  return mallory.activity({ type, object: named(first, naming), to: [alice.url], published });
}

function decide({ alice, bob }: Scene, type: string, follow: JsonObject, naming: Naming): Event {
  return { by: alice, request: { type, object: named(follow, naming), to: [bob.url] } };
}

function isPublication(event: Event): event is { by: LocalActor; request: object } {
  return 'by' in event && 'request' in event;
}

interface Story {
  parts: readonly PartName[];
  /** Where the follower stands in the end, if it stands anywhere. */
  due?: SetName;
  /** What this set is about, beside the order. */
  requirement: RequirementId;
}

/** Nobody decides here but the follower: the followed accepts by itself. */
const WITHOUT_OWNER: readonly Story[] = [
  {
    parts: ['Follow 1', 'Undo of 1 before Follow 2'],
    requirement: 'follow-undo-received',
  },
  {
    parts: ['Follow 1', 'Follow 2', 'Undo of 1 before Follow 2'],
    due: 'followers',
    requirement: 'follow-undo-received',
  },
  {
    parts: ['Follow 1', 'Follow 2', 'Undo of 1 at the moment of Follow 2'],
    due: 'followers',
    requirement: 'follow-undo-received',
  },
  {
    parts: ['Follow 1', 'Follow 2', 'Undo of 1 after Follow 2'],
    requirement: 'follow-undo-received',
  },
  {
    parts: ['Follow 1', 'Follow 2', 'Undo of 2 dated before Follow 2'],
    requirement: 'follow-undo-received',
  },
  {
    // The Undo ends what it names, and of the others only what is older than itself.
    parts: ['Follow 1', 'Follow 2', 'Undo of 2 dated before both'],
    due: 'followers',
    requirement: 'follow-undo-received',
  },
  {
    parts: ['Follow 1', 'Follow 2', 'Undo of 2 after both'],
    requirement: 'follow-undo-received',
  },
  {
    parts: ['Follow 1', 'Undo of 1 by a stranger', 'Reject of 1 by a stranger'],
    due: 'followers',
    requirement: 'follow-undo-follower',
  },
  {
    parts: ['Follow 1', 'Undo of 1 by a neighbour', 'Accept of 1 by a stranger'],
    due: 'followers',
    requirement: 'follow-undo-follower',
  },
  {
    // What names a Follow that never came names nothing.
    parts: ['Follow 1', 'Undo of 2 after both'],
    due: 'followers',
    requirement: 'follow-auto-accept',
  },
];

/** The owner decides by hand, so that the answers can come at any time. */
const WITH_OWNER: readonly Story[] = [
  { parts: ['Follow 1', 'Accept of 1'], due: 'followers', requirement: 'follow-accept-followers' },
  { parts: ['Follow 1', 'Reject of 1'], requirement: 'follow-reject-published' },
  { parts: ['Follow 1', 'Accept of 1', 'Reject of 1'], requirement: 'follow-reject-published' },
  {
    parts: ['Follow 1', 'Accept of 1', 'Undo of 1 before Follow 2'],
    requirement: 'follow-undone',
  },
  { parts: ['Follow 1', 'Follow 2', 'Reject of 2'], requirement: 'follow-reject-published' },
  {
    parts: ['Follow 1', 'Follow 2', 'Reject of 1'],
    due: 'pending_inbound',
    requirement: 'follow-pending-inbound',
  },
  {
    parts: ['Follow 1', 'Follow 2', 'Accept of 1'],
    due: 'followers',
    requirement: 'follow-accept-followers',
  },
  {
    parts: ['Follow 1', 'a Follow of the same moment as Follow 1', 'Reject of 1'],
    due: 'pending_inbound',
    requirement: 'follow-pending-inbound',
  },
  {
    parts: ['Follow 1', 'Accept of 2', 'Reject of 2'],
    due: 'pending_inbound',
    requirement: 'follow-pending-inbound',
  },
  {
    parts: ['Follow 1', 'Accept of 1 by a stranger', 'Accept of 1 by the follower'],
    due: 'pending_inbound',
    requirement: 'follow-answer-followed',
  },
  {
    parts: ['Follow 1', 'Accept of 1 by a neighbour', 'Undo of 1 by a neighbour'],
    due: 'pending_inbound',
    requirement: 'follow-answer-followed',
  },
  {
    parts: ['Follow 1', 'Follow 2', 'Reject of 1', 'Accept of 2'],
    due: 'followers',
    requirement: 'follow-reject-older',
  },
  {
    parts: ['Follow 1', 'Follow 2', 'Accept of 1', 'Reject of 2'],
    requirement: 'follow-reject-published',
  },
  {
    parts: ['Follow 1', 'Follow 2', 'Accept of 1', 'Undo of 1 before Follow 2'],
    due: 'pending_inbound',
    requirement: 'follow-pending-inbound',
  },
  {
    parts: ['Follow 1', 'Follow 2', 'Accept of 2', 'Undo of 1 before Follow 2'],
    due: 'followers',
    requirement: 'follow-accept-followers',
  },
];

async function setScene(check: CheckContext, story: Story, at: At, manual: boolean) {
  const alice = manual ? await manualActor(check) : await check.actor();
  const bob = await check.probe.actor();
  const follow = (second: number): JsonObject => bob.follow(alice.url, { published: at(second) });
  const needsNeighbour = story.parts.some((part) => part.includes('neighbour'));
  const scene: Scene = {
    check,
    alice,
    neighbour: needsNeighbour ? await check.actor() : alice,
    bob,
    mallory: await check.probe.actor(),
    first: follow(10),
    second: follow(20),
    twin: follow(10),
  };
  return scene;
}

/** Lets something happen, and then once more where it can: a copy is refused, and has no effect either. */
async function happen(check: CheckContext, alice: LocalActor, event: Event): Promise<void> {
  if (!isPublication(event)) {
    await demandAccepted(check, alice, event);
    const copy = await check.deliver(alice, event);
    if (copy.status !== 422) {
      throw new TargetFault(
        `the second copy should be answered 422, and was answered ${copy.status}`,
      );
    }
    return;
  }
  const published = await event.by.published(event.request);
  if (event.by === alice) return;
  await check.until('what the neighbour said is in the inbox', async () =>
    (await alice.items('inbox')).some((item) => idOf(item) === idOf(published)),
  );
}

async function tell(
  check: CheckContext,
  story: Story,
  order: readonly PartName[],
  naming: Naming,
  manual: boolean,
): Promise<Scene> {
  const at = past();
  const scene = await setScene(check, story, at, manual);
  const graph = new WatchedGraph(check, scene.alice, manual ? 'owner' : 'host');
  for (const part of order) await happen(check, scene.alice, PARTS[part](scene, at, naming));
  const due = story.due === undefined ? {} : { [story.due]: [scene.bob.url] };
  const detail = `${order.join(', then ')} (${naming}): ${story.due ?? 'in no set'}`;
  const good = await graph.settles('follow-order-free', due, detail);
  check.expect(story.requirement, good, detail, { expected: show(due) });
  return scene;
}

function ordersOf(stories: readonly Story[]) {
  return stories.flatMap((story) =>
    permutations(story.parts).map((order, index) => ({
      story,
      order,
      naming: NAMINGS[index % 2] ?? 'embedded',
    })),
  );
}

const received = defineCheck({
  id: 'follow/order-free-received',
  title: 'Follows and Undos give the same followers in whatever order they arrive',
  class: 'follow',
  requirements: [
    'follow-order-free',
    'follow-undo-received',
    'follow-undo-follower',
    'follow-auto-accept',
  ],
  deadline_ms: 90_000,
  async run(check) {
    await each(ordersOf(WITHOUT_OWNER), async ({ story, order, naming }) => {
      await tell(check, story, order, naming, false);
    });
  },
});

const decided = defineCheck({
  id: 'follow/order-free-decided',
  title: "an owner's answers and the follower's Undos give the same sets in whatever order",
  class: 'follow',
  requirements: [
    'follow-order-free',
    'follow-accept-followers',
    'follow-reject-published',
    'follow-reject-older',
    'follow-pending-inbound',
    'follow-answer-followed',
    'follow-undone',
  ],
  deadline_ms: 120_000,
  async run(check) {
    await each(ordersOf(WITH_OWNER), async ({ story, order, naming }) => {
      await tell(check, story, order, naming, true);
    });
  },
});

const overtaken = defineCheck({
  id: 'follow/ended-before-it-came',
  title: 'a Follow that had ended before it came is not accepted',
  class: 'follow',
  requirements: ['follow-auto-accept', 'follow-order-free', 'follow-undo-received'],
  async run(check) {
    const accepted = (bob: RemoteActor): number =>
      bob.received(({ type }) => type === 'Accept').length;
    for (const naming of NAMINGS) {
      const [alice, bob] = [await check.actor(), await check.probe.actor()];
      const graph = new WatchedGraph(check, alice);
      const undone = bob.follow(alice.url, { published: timeFromNow(-60_000) });
      const rejected = bob.follow(alice.url, { published: timeFromNow(-50_000) });
      const older = bob.follow(alice.url, { published: timeFromNow(-90_000) });
      await demandAccepted(check, alice, bob.answer('Undo', named(undone, naming), alice.url));
      await demandAccepted(check, alice, undone);
      await demandAccepted(check, alice, older);
      await graph.settles('follow-undo-received', {}, `the Undo (${naming}) came first`);
      await alice.published({ type: 'Reject', object: named(rejected, naming), to: [bob.url] });
      await demandAccepted(check, alice, rejected);
      await graph.settles('follow-order-free', {}, `the Reject (${naming}) came first`);
      await fence(check, alice, [bob]);
      check.equal('follow-auto-accept', accepted(bob), 0, 'none of the three is accepted');
      await demandAccepted(check, alice, bob.follow(alice.url));
      await graph.settles(
        'follow-auto-accept',
        { followers: [bob.url] },
        'a new Follow is accepted',
      );
      await check.eventually(
        'follow-auto-accept',
        'and the follower is told',
        () => accepted(bob) === 1,
      );
    }
  },
});

// ------------------------------------------------------------------------------------------------ the follower

/** What the follower, who is local, publishes: in this order, because its own host gives the times. */
type Own = 'Follow 1' | 'Follow 2' | 'Undo of 1' | 'Undo of 2';
/** What comes from elsewhere, at any time after the Follow that it names. */
type Foreign =
  `${'Accept' | 'Reject' | 'Reject by a stranger' | 'Undo by the followed'} of ${1 | 2}`;

interface OutboundStory {
  own: readonly Own[];
  foreign: readonly Foreign[];
  due?: SetName;
  requirement: RequirementId;
}

const OUTBOUND: readonly OutboundStory[] = [
  {
    own: ['Follow 1'],
    foreign: ['Accept of 1', 'Reject of 1'],
    requirement: 'follow-reject',
  },
  {
    own: ['Follow 1'],
    foreign: ['Accept of 1', 'Reject by a stranger of 1', 'Undo by the followed of 1'],
    due: 'following',
    requirement: 'follow-answer-followed',
  },
  {
    own: ['Follow 1', 'Undo of 1'],
    foreign: ['Accept of 1', 'Reject of 1'],
    requirement: 'follow-undo-published',
  },
  {
    own: ['Follow 1', 'Follow 2'],
    foreign: ['Accept of 1'],
    due: 'following',
    requirement: 'follow-accept-following',
  },
  {
    own: ['Follow 1', 'Follow 2'],
    foreign: ['Accept of 1', 'Reject of 1'],
    due: 'pending_outbound',
    requirement: 'follow-pending-outbound',
  },
  {
    own: ['Follow 1', 'Follow 2'],
    foreign: ['Reject of 1', 'Accept of 2'],
    due: 'following',
    requirement: 'follow-reject-older',
  },
  {
    own: ['Follow 1', 'Follow 2'],
    foreign: ['Accept of 1', 'Reject of 2'],
    requirement: 'follow-reject',
  },
  {
    own: ['Follow 1', 'Follow 2'],
    foreign: ['Accept of 1', 'Accept of 2', 'Reject of 1'],
    due: 'following',
    requirement: 'follow-reject-older',
  },
  {
    own: ['Follow 1', 'Undo of 1', 'Follow 2'],
    foreign: ['Accept of 1'],
    due: 'pending_outbound',
    requirement: 'follow-pending-outbound',
  },
  {
    own: ['Follow 1', 'Undo of 1', 'Follow 2'],
    foreign: ['Reject of 1', 'Accept of 2'],
    due: 'following',
    requirement: 'follow-reject-older',
  },
  {
    own: ['Follow 1', 'Follow 2', 'Undo of 1'],
    foreign: ['Accept of 2'],
    requirement: 'follow-undo-published',
  },
  {
    own: ['Follow 1', 'Follow 2', 'Undo of 2'],
    foreign: ['Accept of 1'],
    requirement: 'follow-undone',
  },
];

/** All orders in which the follower says its own things in their order, and nothing is answered before it was asked. */
function outboundOrders({ own, foreign }: OutboundStory): (Own | Foreign)[][] {
  return permutations<Own | Foreign>([...own, ...foreign]).filter((order) => {
    const said = order.filter((step) => own.includes(step as Own));
    const answers = order.filter((step) => foreign.includes(step as Foreign));
    return (
      said.every((step, index) => step === own[index]) &&
      answers.every((step) => order.indexOf(`Follow ${step.at(-1)}` as Own) < order.indexOf(step))
    );
  });
}

async function tellOutbound(
  check: CheckContext,
  story: OutboundStory,
  order: readonly (Own | Foreign)[],
  naming: Naming,
): Promise<void> {
  const [alice, bob] = [await check.actor(), await check.probe.actor()];
  const mallory = await check.probe.actor();
  const graph = new WatchedGraph(check, alice);
  const follows: Record<string, JsonObject> = {};
  for (const step of order) {
    const number = step.at(-1) ?? '';
    const object = named(follows[number] ?? {}, naming);
    if (step.startsWith('Follow')) follows[number] = await askToFollow(alice, bob.url);
    else if (story.own.includes(step as Own)) {
      await alice.published({ type: 'Undo', object, to: [bob.url] });
    } else {
      const type = step.split(' ')[0] as 'Accept' | 'Reject' | 'Undo';
      const by = step.includes('stranger') ? mallory : bob;
      await happen(check, alice, by.answer(type, object, alice.url));
    }
  }
  const due = story.due === undefined ? {} : { [story.due]: [bob.url] };
  const detail = `${order.join(', then ')} (${naming}): ${story.due ?? 'in no set'}`;
  const good = await graph.settles('follow-order-free', due, detail);
  check.expect(story.requirement, good, detail, { expected: show(due) });
}

const asked = defineCheck({
  id: 'follow/order-free-answers',
  title: 'answers give the same sets of the follower in whatever order they arrive',
  class: 'follow',
  requirements: [
    'follow-order-free',
    'follow-reject',
    'follow-reject-older',
    'follow-accept-following',
    'follow-pending-outbound',
    'follow-answer-followed',
    'follow-undo-published',
    'follow-undone',
  ],
  deadline_ms: 90_000,
  async run(check) {
    const tellings = OUTBOUND.flatMap((story) =>
      outboundOrders(story).map((order) => ({ story, order })),
    );
    await each(tellings, async ({ story, order }, index) => {
      await tellOutbound(check, story, order, NAMINGS[index % 2] ?? 'embedded');
    });
  },
});

/** An answer that lies about the Follow that it embeds, or names none that there is. */
const liar = defineCheck({
  id: 'follow/embedded-follow-is-not-believed',
  title: 'what an answer embeds counts for nothing but the Follow that it names',
  class: 'follow',
  requirements: ['follow-answer-known', 'follow-undo-follower', 'follow-undo-received'],
  async run(check) {
    const [alice, neighbour] = [await check.actor(), await check.actor()];
    const [bob, mallory] = [await check.probe.actor(), await check.probe.actor()];
    const [graph, beside] = [new WatchedGraph(check, alice), new WatchedGraph(check, neighbour)];
    await askToFollow(alice, bob.url);
    // A Follow in alice's name, later than her own, that she never published: signed by whoever made it up.
    const invented = bob.activity({
      type: 'Follow',
      actor: alice.url,
      object: bob.url,
      to: [bob.url],
      published: timeFromNow(3_600_000),
    });
    for (const type of ['Reject', 'Accept'] as const) {
      await demandAccepted(check, alice, bob.answer(type, invented, alice.url));
    }
    await graph.settles(
      'follow-answer-known',
      { pending_outbound: [bob.url] },
      'the answer to a later Follow that was never published leaves the own one open',
    );
    const follow = mallory.follow(neighbour.url);
    await demandAccepted(check, neighbour, follow);
    const never_sent = mallory.follow(neighbour.url, { published: timeFromNow(3_600_000) });
    for (const by of [bob, mallory]) {
      const early = { published: timeFromNow(-3_600_000), to: [neighbour.url] };
      for (const naming of NAMINGS) {
        await demandAccepted(
          check,
          neighbour,
          by.activity({ type: 'Undo', object: named(never_sent, naming), ...early }),
        );
      }
    }
    await beside.settles(
      'follow-undo-follower',
      { followers: [mallory.url] },
      'an Undo from before the Follow, of one that was never received, leaves the follower',
    );
    await demandAccepted(check, neighbour, mallory.answer('Undo', follow, neighbour.url));
    await beside.settles(
      'follow-undo-received',
      {},
      'the Undo of the one that was received ends it',
    );
  },
});

export const followOrderChecks: readonly CheckDefinition[] = [
  received,
  decided,
  overtaken,
  asked,
  liar,
];
