// An owner who decides by hand: nothing is accepted by itself, what is open is shown, and a decision can come late.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { deepEqual } from '../engine/context.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, show } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import { timeFromNow } from '../probe/activities.ts';
import type { RemoteActor } from '../probe/probe.ts';
import {
  askToFollow,
  befriend,
  copiesAt,
  demandAccepted,
  fence,
  idOf,
  remoteActors,
} from './delivery-support.ts';
import { manualActor, named, NAMINGS, WatchedGraph } from './follow-support.ts';

/** Turns the decision by hand on or off. */
async function setManual(actor: LocalActor, value: boolean | null): Promise<void> {
  await actor.published({
    type: 'Update',
    object: actor.url,
    patch: { manuallyApprovesFollowers: value },
    to: [],
  });
}

/** What a remote actor was told about its Follows. */
function answersAt(follower: RemoteActor): unknown[] {
  return follower
    .received(({ type }) => type === 'Accept' || type === 'Reject')
    .map(({ activity }) => at(activity, 'type'));
}

/** The open Follows that the owner sees. */
async function openAt(actor: LocalActor): Promise<unknown> {
  return at(await actor.projection('pending-follows'), actor.url);
}

/** Counts that a follower was told nothing, after whatever was on its way has come. */
async function expectSilence(
  check: CheckContext,
  actor: LocalActor,
  follower: RemoteActor,
  story: string,
): Promise<void> {
  await fence(check, actor, [follower]);
  check.equal('follow-manual', answersAt(follower), [], `${story}: nobody answered`);
  const outbox = (await actor.items('outbox')).map((item) => at(item, 'type'));
  check.expect('follow-manual', !outbox.includes('Accept'), `${story}: no Accept was published`, {
    actual: show(outbox),
  });
}

const silent = defineCheck({
  id: 'follow/manual',
  title: 'an owner who decides by hand is not decided for, and the Follow stays open',
  class: 'follow',
  requirements: ['follow-manual', 'follow-pending-inbound', 'follow-collections'],
  async run(check) {
    const [alice, neighbour] = [await manualActor(check), await check.actor()];
    const [bob, carol, dave] = await remoteActors(check.probe, 3);
    if (bob === undefined || carol === undefined || dave === undefined) return;
    const graph = new WatchedGraph(check, alice, 'owner');
    await demandAccepted(check, alice, bob.follow(alice.url));
    // The same actor at the same host, who decides nothing by hand, is the sibling.
    await befriend(check, neighbour, bob);
    const shared = await check.deliver(`${check.base}/inbox`, carol.follow(alice.url));
    check.status('follow-pending-inbound', shared, 202, 'a Follow by the shared inbox is taken');
    await graph.becomes(
      'follow-pending-inbound',
      { pending_inbound: [bob.url, carol.url] },
      'the followers are pending',
    );
    await demandAccepted(check, alice, bob.follow(alice.url));
    await graph.settles(
      'follow-collections',
      { pending_inbound: [bob.url, carol.url] },
      'a second Follow leaves it so, and the collection does not list who is pending',
    );
    check.equal('follow-manual', answersAt(bob), ['Accept'], 'only the neighbour has answered');
    await expectSilence(check, alice, carol, 'the Follow of the shared inbox');
    // By an Update it is the same.
    await setManual(neighbour, true);
    const beside = new WatchedGraph(check, neighbour, 'owner');
    await demandAccepted(check, neighbour, dave.follow(neighbour.url));
    await beside.becomes(
      'follow-pending-inbound',
      { followers: [bob.url], pending_inbound: [dave.url] },
      'who turns it on keeps the followers, and the next one is pending',
    );
    await fence(check, neighbour, [dave]);
    check.equal('follow-manual', answersAt(dave), [], 'and is not answered');
  },
});

const decide = defineCheck({
  id: 'follow/manual-decided',
  title: 'the owner decides later, by Accept or Reject, embedding the Follow or naming it',
  class: 'follow',
  requirements: [
    'follow-manual-decide',
    'follow-accept-followers',
    'follow-reject-published',
    'follow-by-reference',
    'follow-manual',
  ],
  async run(check) {
    const cases = (['Accept', 'Reject'] as const).flatMap((type) =>
      NAMINGS.map((naming) => ({ type, naming })),
    );
    await Promise.all(
      cases.map(async ({ type, naming }) => {
        const alice = await manualActor(check);
        const [bob, carol] = [await check.probe.actor(), await check.probe.actor()];
        const graph = new WatchedGraph(check, alice, 'owner');
        const [follow, other] = [bob.follow(alice.url), carol.follow(alice.url)];
        for (const one of [follow, other]) await demandAccepted(check, alice, one);
        await graph.becomes(
          'follow-manual',
          { pending_inbound: [bob.url, carol.url] },
          'both are pending',
        );
        await expectSilence(check, alice, bob, 'before the decision');
        // Without an audience: who is concerned is clear.
        const answer = await alice.publish({ type, object: named(follow, naming) });
        check.status('follow-manual-decide', answer, 201, `the ${type} (${naming}) is published`);
        const decision = answer.json as JsonObject;
        const sets = { pending_inbound: [carol.url] };
        const due = type === 'Accept' ? { ...sets, followers: [bob.url] } : sets;
        const requirement =
          type === 'Accept' ? 'follow-accept-followers' : 'follow-reject-published';
        const story = `${type} (${naming}): it has its effect, and the other one stays open`;
        await graph.settles(requirement, due, story);
        if (naming === 'by reference') await graph.settles('follow-by-reference', due, story);
        await check.eventually(
          'follow-manual-decide',
          'the follower is told',
          async () => (await copiesAt(bob, idOf(decision))) === 1,
        );
        check.equal('follow-manual-decide', answersAt(bob), [type], 'this, and nothing else');
        check.equal('follow-manual', answersAt(carol), [], 'the other one is not');
      }),
    );
  },
});

const late = defineCheck({
  id: 'follow/manual-after-restart',
  title: 'a restart decides nothing, and the owner still can',
  class: 'follow',
  requirements: [
    'follow-manual',
    'follow-manual-decide',
    'follow-pending-inbound',
    'projection-pending-follows',
  ],
  needs: ['restart'],
  deadline_ms: 45_000,
  async run(check) {
    const host = await check.startHost();
    const [alice, loose] = [await manualActor(check, host), await manualActor(check, host)];
    const bobs = await remoteActors(check.probe, 4);
    const [first, second, third, waiting] = bobs;
    if (first === undefined || second === undefined) return;
    if (third === undefined || waiting === undefined) return;
    const follows = bobs.map((bob) => bob.follow(alice.url));
    for (const follow of follows) await demandAccepted(check, alice, follow);
    await demandAccepted(check, loose, waiting.follow(loose.url));
    const graph = new WatchedGraph(check, alice, 'owner');
    const all = { pending_inbound: bobs.map(({ url }) => url) };
    await graph.becomes('follow-pending-inbound', all, 'all are pending');
    // A host that answers after its death what it had not answered before must not answer these.
    await host.restart('kill');
    await graph.settles('follow-pending-inbound', all, 'all are pending after a sudden death');
    for (const bob of bobs) await expectSilence(check, alice, bob, 'after a sudden death');
    check.equal('projection-pending-follows', await openOf(alice, follows), follows, 'and shown');
    await setManual(loose, false);
    await host.restart('stop');
    await fence(check, loose, [waiting]);
    check.equal('follow-manual', answersAt(waiting), [], 'nor is one of before it was turned off');
    for (const [index, naming] of NAMINGS.entries()) {
      const follow = follows[index] ?? {};
      await alice.published({ type: 'Accept', object: named(follow, naming) });
    }
    await alice.published({ type: 'Reject', object: idOf(follows[2]) });
    await graph.settles(
      'follow-manual-decide',
      { followers: [first.url, second.url], pending_inbound: [waiting.url] },
      'Accept and Reject of what came two lives before count',
    );
    for (const [bob, type] of [
      [first, 'Accept'],
      [second, 'Accept'],
      [third, 'Reject'],
    ] as const) {
      await check.eventually('follow-manual-decide', 'each is told', () =>
        deepEqual(answersAt(bob), [type]),
      );
    }
  },
});

/** Those of these Follows that the owner sees as open; the fences of a check are left out. */
async function openOf(actor: LocalActor, follows: readonly JsonObject[]): Promise<unknown> {
  const open = await openAt(actor);
  const ids = follows.map(idOf);
  return Array.isArray(open) ? open.filter((item) => ids.includes(idOf(item))) : open;
}

const turnedOff = defineCheck({
  id: 'follow/manual-turned-off',
  title: 'turning it off decides nothing that is open, and lets the next Follow be accepted',
  class: 'follow',
  requirements: ['follow-manual', 'follow-auto-accept', 'follow-manual-decide'],
  async run(check) {
    await Promise.all(
      [false, null].map(async (off) => {
        const alice = await manualActor(check);
        const [bob, carol, dave] = await remoteActors(check.probe, 3);
        if (bob === undefined || carol === undefined || dave === undefined) return;
        const graph = new WatchedGraph(check, alice);
        const follow = bob.follow(alice.url);
        for (const one of [follow, dave.follow(alice.url)]) {
          await demandAccepted(check, alice, one);
        }
        await check.until('both are pending', async () => {
          const { pending_inbound } = await alice.graph();
          return pending_inbound.length === 2;
        });
        await setManual(alice, off);
        await demandAccepted(check, alice, carol.follow(alice.url));
        const sets = { followers: [carol.url], pending_inbound: [bob.url, dave.url] };
        const story = `after ${show(off)} the next Follow is accepted, those of before stay open`;
        if (!(await graph.becomes('follow-auto-accept', sets, story))) return;
        await graph.settles('follow-auto-accept', sets, story);
        await expectUnanswered(check, alice, bob, off);
        await alice.published({ type: 'Accept', object: idOf(follow), to: [bob.url] });
        await graph.settles(
          'follow-manual-decide',
          { followers: [carol.url, bob.url], pending_inbound: [dave.url] },
          'the owner can still decide them',
        );
        await demandAccepted(check, alice, dave.follow(alice.url));
        await graph.settles(
          'follow-auto-accept',
          { followers: [carol.url, bob.url, dave.url] },
          'and a further Follow by one that is pending is accepted',
        );
      }),
    );
  },
});

async function expectUnanswered(
  check: CheckContext,
  actor: LocalActor,
  follower: RemoteActor,
  off: boolean | null,
): Promise<void> {
  await fence(check, actor, [follower]);
  check.equal('follow-manual', answersAt(follower), [], `${show(off)} answers nobody`);
}

const local = defineCheck({
  id: 'follow/manual-local',
  title: 'between two actors of one host a decision by hand is waited for on both sides',
  class: 'follow',
  requirements: [
    'follow-manual',
    'follow-manual-decide',
    'follow-pending-inbound',
    'follow-pending-outbound',
  ],
  async run(check) {
    const [alice, bob] = [await manualActor(check), await check.actor()];
    const [right, left] = [new WatchedGraph(check, alice, 'owner'), new WatchedGraph(check, bob)];
    const follow = await askToFollow(bob, alice.url);
    await right.settles('follow-pending-inbound', { pending_inbound: [bob.url] }, 'it is asked');
    await left.settles('follow-pending-outbound', { pending_outbound: [alice.url] }, 'and asks');
    const inbox = async (): Promise<unknown[]> =>
      (await bob.items('inbox'))
        .map((item) => at(item, 'type'))
        .filter((type) => type !== 'Follow');
    check.equal('follow-manual', await inbox(), [], 'nobody answers');
    await alice.published({ type: 'Accept', object: idOf(follow) });
    await right.becomes('follow-manual-decide', { followers: [bob.url] }, 'it is accepted by hand');
    await left.becomes('follow-manual-decide', { following: [alice.url] }, 'and knows it');
    check.equal('follow-manual', await inbox(), ['Accept'], 'there is one answer');
  },
});

// ------------------------------------------------------------------------------------------------ what is open

const shown = defineCheck({
  id: 'follow/pending-follows',
  title: 'pending-follows lists the open Follows as they came, and no others',
  class: 'follow',
  requirements: ['projection-pending-follows'],
  async run(check) {
    const [alice, other] = [await manualActor(check), await check.actor()];
    const [bob, carol, dave] = await remoteActors(check.probe, 3);
    if (bob === undefined || carol === undefined || dave === undefined) return;
    const become = async (due: readonly JsonObject[], story: string): Promise<void> => {
      let seen: unknown;
      // The latest state is the finding, whether it is the due one or not.
      await check.eventually('projection-pending-follows', story, async () => {
        seen = await openAt(alice);
        return deepEqual(seen, due);
      });
      check.equal('projection-pending-follows', seen, due, `${story}: verbatim, in order`);
    };
    await become([], 'nobody has asked');
    // What came later says that it is older; it is the order of arrival that counts.
    const odd = bob.follow(alice.url, {
      'x-note': { Größe: [1.5, null, { '': '\u{1F600}' }] },
      cc: ['Public'],
    });
    const older = carol.follow(alice.url, { published: timeFromNow(-1_800_000) });
    const oldest = dave.follow(alice.url, { published: timeFromNow(-2_400_000) });
    const again = bob.follow(alice.url, { published: timeFromNow(1000) });
    for (const follow of [odd, older, oldest, again]) await demandAccepted(check, alice, follow);
    await become([odd, older, oldest, again], 'four Follows of three actors');
    // None of these is a received Follow of alice that is open.
    await demandAccepted(check, alice, carol.follow(other.url));
    await askToFollow(alice, dave.url);
    await demandAccepted(check, alice, carol.answer('Undo', odd, alice.url));
    await demandAccepted(check, alice, dave.answer('Accept', oldest, alice.url));
    await fence(check, alice, [dave]);
    await become([odd, older, oldest, again], 'what concerns others, or comes from others');
    await alice.published({ type: 'Accept', object: idOf(odd), to: [bob.url] });
    await become([older, oldest, again], 'one of two Follows of an actor is accepted');
    await demandAccepted(check, alice, carol.answer('Undo', idOf(older), alice.url));
    await become([oldest, again], 'one is undone');
    await alice.published({ type: 'Reject', object: oldest, to: [dave.url] });
    await become([again], 'one is rejected');
    await demandAccepted(check, alice, bob.activity({ type: 'Delete', object: bob.url }));
    await become([], 'the last one was by an actor that is no more');
  },
});

const scope = defineCheck({
  id: 'follow/pending-follows-by-token',
  title: 'an owner sees what he has to decide, the operator sees it of all',
  class: 'follow',
  requirements: ['projection-pending-follows', 'projection-scope', 'projection-token'],
  needs: ['operator'],
  async run(check) {
    const [alice, carol, calm] = [
      await manualActor(check),
      await manualActor(check),
      await check.actor(),
    ];
    const bob = await check.probe.actor();
    const [first, second] = [bob.follow(alice.url), bob.follow(carol.url)];
    await demandAccepted(check, alice, first);
    await demandAccepted(check, carol, second);
    await befriend(check, calm, bob);
    const path = '/projections/pending-follows';
    const read = async (token: string): Promise<unknown> => (await check.get(path, { token })).json;
    await check.until('both see what is open', async () => {
      const seen = [await openAt(alice), await openAt(carol)];
      return seen.every((list) => Array.isArray(list) && list.length === 1);
    });
    for (const [actor, due] of [
      [alice, { [alice.url]: [first] }],
      [carol, { [carol.url]: [second] }],
      [calm, { [calm.url]: [] }],
    ] as const) {
      const seen = await read(actor.token);
      check.equal('projection-pending-follows', seen, due, 'an owner sees his own');
      check.equal('projection-scope', seen, due, 'and nothing of others');
    }
    const all = await read(check.operatorToken());
    const three = [alice, carol, calm].map((actor) => at(all, actor.url));
    check.equal(
      'projection-pending-follows',
      three,
      [[first], [second], []],
      'the operator sees all of them',
    );
    check.refused(
      'projection-token',
      await check.get(path),
      { status: 401, code: 'unauthorized' },
      'nobody sees them without a token',
    );
  },
});

const restarted = defineCheck({
  id: 'follow/pending-follows-after-restart',
  title: 'what is open is still there, and in the same order, after a sudden death',
  class: 'follow',
  requirements: ['projection-pending-follows'],
  needs: ['restart'],
  async run(check) {
    const host = await check.startHost();
    const alice = await manualActor(check, host);
    const bobs = await remoteActors(check.probe, 5);
    const follows = bobs.map((bob, index) =>
      bob.follow(alice.url, { published: timeFromNow(-60_000 * index) }),
    );
    for (const follow of follows) await demandAccepted(check, alice, follow);
    await check.until('all are open', async () => {
      const open = await openAt(alice);
      return Array.isArray(open) && open.length === follows.length;
    });
    await alice.published({ type: 'Reject', object: idOf(follows[1]) });
    await host.restart('kill');
    const due = follows.toSpliced(1, 1);
    await check.eventually('projection-pending-follows', 'the same Follows are open', async () =>
      deepEqual(await openAt(alice), due),
    );
    check.equal('projection-pending-follows', await openAt(alice), due, 'as they came');
  },
});

// ------------------------------------------------------------------------------------------------ the form of the Accept

/** The lengths are those of the canonical Follow, far enough from the bound that nobody has to count bytes. */
const LARGE = [
  { story: 'of 950,000 bytes', members: { padding: 'x'.repeat(949_000) }, embedded: true },
  { story: 'of 1,010,000 bytes', members: { padding: 'x'.repeat(1_009_000) }, embedded: false },
  { story: 'nested 63 levels deep', members: { deep: nested(62) }, embedded: true },
  { story: 'nested 64 levels deep', members: { deep: nested(63) }, embedded: false },
];

function nested(levels: number): JsonObject[string] {
  let value: JsonObject[string] = [];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

const large = defineCheck({
  id: 'follow/accept-of-a-large-follow',
  title: 'a Follow that is too large to be embedded is accepted by its content id',
  class: 'follow',
  requirements: ['follow-accept-form', 'follow-accept-followers'],
  async run(check) {
    for (const { story, members, embedded } of LARGE) {
      const [alice, bob] = [await check.actor(), await check.probe.actor()];
      const follow = bob.follow(alice.url, members);
      await demandAccepted(check, alice, follow);
      const accept = await check.until(`the Accept of a Follow ${story}`, () =>
        bob.received(({ type }) => type === 'Accept').at(0),
      );
      const object = at(accept.activity, 'object');
      check.expect(
        'follow-accept-form',
        embedded ? deepEqual(object, follow) : object === idOf(follow),
        `a Follow ${story} is ${embedded ? 'embedded' : 'named by its content id'}`,
        { actual: show(object, 200) },
      );
      await new WatchedGraph(check, alice).settles(
        'follow-accept-followers',
        { followers: [bob.url] },
        `the follower ${story} is one`,
      );
    }
  },
});

export const followManualChecks: readonly CheckDefinition[] = [
  silent,
  decide,
  late,
  turnedOff,
  local,
  shown,
  scope,
  restarted,
  large,
];
