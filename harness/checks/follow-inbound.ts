// Following from the side of the followed: actors of a peer follow a local actor, which accepts by itself.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { CheckStopped, deepEqual } from '../engine/context.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, listAt, show } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { befriend, copiesAt, demandAccepted, fence, idOf } from './delivery-support.ts';
import { NAMINGS, named, WatchedGraph } from './follow-support.ts';

/** The recipients of a member that may be one text or a list. */
function recipients(activity: unknown, member: 'to' | 'cc'): unknown[] {
  const value = (activity as JsonObject)[member];
  return typeof value === 'string' ? [value] : listAt(activity, member);
}

/** Whether an activity accepts a Follow, in whatever form it names it: the form is judged where it is the point. */
function accepts(activity: JsonObject, follow: JsonObject): boolean {
  const { type, object } = activity;
  return type === 'Accept' && (object === follow['id'] || idOf(object) === follow['id']);
}

/** Waits for an Accept at the follower's inbox, and counts whether it comes. */
async function acceptOf(
  check: CheckContext,
  requirement: string,
  follower: RemoteActor,
  isMeant: (activity: JsonObject) => boolean,
): Promise<JsonObject> {
  const find = (): JsonObject | undefined =>
    follower.received((activity) => activity['type'] === 'Accept' && isMeant(activity))[0]
      ?.activity;
  await check.eventually(requirement, 'the follower gets an Accept', find);
  const accept = find();
  if (accept === undefined) throw new CheckStopped();
  return accept;
}

/** Counts what an automatic Accept has to look like. */
async function judgeAccept(
  check: CheckContext,
  followed: LocalActor,
  follower: RemoteActor,
  follow: JsonObject,
): Promise<void> {
  // It is the only Follow of this follower, so whatever it is that is accepted is meant to be it.
  const accept = await acceptOf(check, 'follow-auto-accept', follower, () => true);
  check.equal('follow-auto-accept', accept['actor'], followed.url, 'the followed actor accepts');
  await check.verifies('follow-auto-accept', accept, 'the Accept is signed by the followed actor');
  check.equal(
    'follow-accept-form',
    accept['object'],
    follow,
    'the object of the Accept is the Follow as it was sent',
  );
  check.equal(
    'follow-accept-form',
    recipients(accept, 'to'),
    [follower.url],
    'the Accept is addressed to exactly the follower',
  );
  await check.eventually(
    'follow-auto-accept',
    'the Accept is published: it stands in the outbox',
    async () => (await followed.items('outbox')).some((item) => deepEqual(item, accept)),
  );
}

const UNUSUAL: readonly { [name: string]: JsonObject[string] }[] = [
  {},
  { backfill: { mode: 'newest', count: 20 } },
  { to: 'Public' },
  { 'x-note': { Größe: [1.5, null, true, { '': '\u{1F600}' }] }, cc: ['Public'] },
];

const autoAccept = defineCheck({
  id: 'follow/auto-accept',
  title: 'a received Follow is answered by an Accept that embeds it as it was sent',
  class: 'follow',
  requirements: [
    'follow-auto-accept',
    'follow-accept-form',
    'follow-accept-followers',
    'follow-collections',
  ],
  async run(check) {
    await Promise.all(
      UNUSUAL.map(async (members) => {
        const [alice, bob] = [await check.actor(), await check.probe.actor()];
        const graph = new WatchedGraph(check, alice);
        const follow = bob.activity({
          type: 'Follow',
          object: alice.url,
          to: [alice.url],
          ...members,
        });
        await demandAccepted(check, alice, follow);
        await judgeAccept(check, alice, bob, follow);
        await graph.becomes(
          'follow-accept-followers',
          { followers: [bob.url] },
          'with the Accept the follower is in followers, and no longer pending',
        );
        await graph.remains(
          'follow-collections',
          { followers: [bob.url] },
          'the collection followers lists it',
        );
      }),
    );
  },
});

const shared = defineCheck({
  id: 'follow/auto-accept-shared-inbox',
  title: 'a Follow that comes by the shared inbox is answered like any other',
  class: 'follow',
  requirements: ['follow-auto-accept', 'follow-accept-form', 'follow-accept-followers'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.probe.actor()];
    const follow = bob.follow(alice.url);
    const answer = await check.deliver(`${check.base}/inbox`, follow);
    check.status('follow-auto-accept', answer, 202, 'the Follow is accepted at the shared inbox');
    await judgeAccept(check, alice, bob, follow);
    await new WatchedGraph(check, alice).becomes(
      'follow-accept-followers',
      { followers: [bob.url] },
      'the follower is in followers',
    );
  },
});

const again = defineCheck({
  id: 'follow/accept-again',
  title: 'every further Follow by the same actor is accepted again, and changes nothing else',
  class: 'follow',
  requirements: ['follow-accept-again', 'follow-accept-form', 'follow-undo-received'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.probe.actor()];
    const graph = new WatchedGraph(check, alice);
    const first = await befriend(check, alice, bob);
    const second = bob.follow(alice.url);
    const third = bob.activity({ type: 'Follow', object: alice.url, to: [alice.url], cc: [] });
    for (const follow of [second, third]) {
      await demandAccepted(check, alice, follow);
      const accept = await acceptOf(check, 'follow-accept-again', bob, (activity) =>
        accepts(activity, follow),
      );
      check.equal('follow-accept-form', accept['object'], follow, 'it embeds the further Follow');
    }
    await graph.remains(
      'follow-accept-again',
      { followers: [bob.url] },
      'the follower is listed once',
    );
    await fence(check, alice, [bob]);
    for (const follow of [first, second, third]) {
      check.equal(
        'follow-accept-again',
        bob.received((activity) => accepts(activity, follow)).length,
        1,
        'each Follow was answered by one Accept',
      );
    }
    await demandAccepted(check, alice, bob.answer('Undo', third, alice.url));
    await graph.becomes('follow-undo-received', {}, 'the Undo of the newest Follow ends it');
  },
});

const undo = defineCheck({
  id: 'follow/undo-received',
  title: "the follower's Undo takes it out of followers, nobody else's does",
  class: 'follow',
  requirements: [
    'follow-undo-received',
    'follow-undo-follower',
    'follow-by-reference',
    'follow-auto-accept',
  ],
  async run(check) {
    await Promise.all(
      NAMINGS.map(async (naming) => {
        const alice = await check.actor();
        const [bob, mallory] = [await check.probe.actor(), await check.probe.actor()];
        const graph = new WatchedGraph(check, alice);
        const follow = await befriend(check, alice, bob);
        const object = named(follow, naming);
        await demandAccepted(check, alice, mallory.answer('Undo', object, alice.url));
        await graph.remains(
          'follow-undo-follower',
          { followers: [bob.url] },
          `the Undo of a third actor (${naming}) has no effect`,
        );
        await demandAccepted(check, alice, bob.answer('Undo', object, alice.url));
        await graph.becomes('follow-undo-received', {}, `the follower's own (${naming}) has`);
        if (naming === 'by reference') {
          await graph.remains('follow-by-reference', {}, 'the Undo that names the Follow counts');
        }
        await demandAccepted(check, alice, bob.follow(alice.url));
        await graph.becomes(
          'follow-auto-accept',
          { followers: [bob.url] },
          'a new Follow after the Undo is accepted again',
        );
      }),
    );
  },
});

const undoOfMore = defineCheck({
  id: 'follow/undo-of-another-activity',
  title: 'the Undo of a note of the follower leaves the follow',
  class: 'follow',
  requirements: ['projection-follower-graph', 'follow-undo-received'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.probe.actor()];
    const graph = new WatchedGraph(check, alice);
    const follow = await befriend(check, alice, bob);
    const note = bob.activity({ to: [alice.url] });
    await demandAccepted(check, alice, note);
    for (const naming of NAMINGS) {
      await demandAccepted(check, alice, bob.answer('Undo', named(note, naming), alice.url));
    }
    await graph.remains(
      'projection-follower-graph',
      { followers: [bob.url] },
      'the sets stay as they are',
    );
    await demandAccepted(check, alice, bob.answer('Undo', follow, alice.url));
    await graph.becomes('follow-undo-received', {}, 'the Undo of the Follow changes them');
  },
});

const reject = defineCheck({
  id: 'follow/reject-published',
  title: 'an owner who rejects a Follow later has one follower less',
  class: 'follow',
  requirements: ['follow-reject-published', 'follow-by-reference', 'follow-auto-accept'],
  async run(check) {
    await Promise.all(
      NAMINGS.map(async (naming) => {
        const [alice, bob] = [await check.actor(), await check.probe.actor()];
        const graph = new WatchedGraph(check, alice);
        const follow = await befriend(check, alice, bob);
        await alice.published({ type: 'Reject', object: named(follow, naming), to: [bob.url] });
        const requirement =
          naming === 'embedded' ? 'follow-reject-published' : 'follow-by-reference';
        await graph.becomes(requirement, {}, `after the Reject (${naming}) nobody follows`);
        await demandAccepted(check, alice, bob.follow(alice.url));
        await graph.becomes(
          'follow-auto-accept',
          { followers: [bob.url] },
          'a new Follow after the Reject is accepted again',
        );
      }),
    );
  },
});

const foreignAnswer = defineCheck({
  id: 'follow/answer-published-by-another',
  title: 'a local actor cannot answer a Follow of its neighbour',
  class: 'follow',
  requirements: ['follow-answer-followed', 'follow-collections'],
  async run(check) {
    const [alice, neighbour] = [await check.actor(), await check.actor()];
    const bob = await check.probe.actor();
    const graph = new WatchedGraph(check, alice);
    const beside = new WatchedGraph(check, neighbour);
    const follow = await befriend(check, alice, bob);
    for (const type of ['Accept', 'Reject']) {
      await neighbour.published({ type, object: follow, to: [alice.url, bob.url] });
    }
    const last = await fence(check, neighbour, [alice, bob]);
    await graph.remains(
      'follow-answer-followed',
      { followers: [bob.url] },
      'Accept and Reject of a neighbour leave the follower',
    );
    await beside.remains('follow-answer-followed', {}, 'and bring the neighbour none');
    check.equal(
      'follow-answer-followed',
      await copiesAt(alice, idOf(last)),
      1,
      'what the neighbour said has arrived all the same',
    );
    await alice.published({ type: 'Reject', object: follow, to: [bob.url] });
    await graph.becomes('follow-collections', {}, "the followed actor's own Reject has an effect");
  },
});

const misaddressed = defineCheck({
  id: 'follow/follow-of-another-actor',
  title: 'a Follow that reaches somebody else than the followed actor changes no set',
  class: 'follow',
  requirements: ['follow-collections', 'follow-accept-followers', 'follow-accept-own'],
  async run(check) {
    const [alice, neighbour] = [await check.actor(), await check.actor()];
    const bob = await check.probe.actor();
    const graph = new WatchedGraph(check, alice);
    const beside = new WatchedGraph(check, neighbour);
    const follow = bob.follow(alice.url);
    await demandAccepted(check, neighbour, follow);
    await beside.remains(
      'follow-collections',
      {},
      'whom the Follow does not name gets no follower',
    );
    await graph.remains('follow-collections', {}, 'whom the Follow did not reach gets none either');
    await fence(check, neighbour, [bob]);
    const accepts = (): unknown[] =>
      bob.received(({ type }) => type === 'Accept').map(({ activity }) => at(activity, 'actor'));
    check.equal('follow-accept-own', accepts(), [], 'and nobody accepts it');
    await demandAccepted(check, alice, follow);
    await graph.becomes(
      'follow-accept-followers',
      { followers: [bob.url] },
      'the same Follow, received by the followed actor, counts',
    );
    await check.eventually(
      'follow-accept-own',
      'it is accepted, by the followed actor alone',
      () => show(accepts()) === show([alice.url]),
    );
  },
});

async function dieAfterAccepting(
  check: CheckContext,
  host: Host,
  alice: LocalActor,
): Promise<void> {
  const bobs: RemoteActor[] = [];
  while (bobs.length < 6) bobs.push(await check.probe.actor());
  const follows = bobs.map((bob) => bob.follow(alice.url));
  // The first 202 is followed by the death at once; whoever was not answered by then was promised nothing.
  const killed: Promise<void>[] = [];
  const answers = await Promise.all(
    follows.map(async (follow) => {
      const answer = await check.deliver(alice, follow).catch(() => undefined);
      if (answer?.status === 202 && killed.length === 0) killed.push(host.kill());
      return answer?.status;
    }),
  );
  check.demand('follow-accept-crash', killed.length === 1, 'one of the Follows is answered 202', {
    expected: 'status 202',
    actual: show(answers),
  });
  await Promise.all(killed);
  await host.start();
  for (const [index, bob] of bobs.entries()) {
    const follow = follows[index];
    if (answers[index] !== 202 || follow === undefined) continue;
    await check.eventually(
      'follow-accept-crash',
      'the Accept of a Follow that was answered 202 is delivered after the restart',
      () => bob.received((activity) => accepts(activity, follow))[0],
    );
    await check.eventually('follow-accept-crash', 'and the follower is in followers', async () =>
      (await alice.items('followers')).includes(bob.url),
    );
  }
}

const crash = defineCheck({
  id: 'follow/accept-survives-sudden-death',
  title: 'a host that is killed after its 202 for a Follow still accepts it',
  class: 'follow',
  requirements: ['follow-accept-crash'],
  needs: ['restart'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    // A busy machine is slow to kill; of three deaths, one comes soon enough.
    for (let life = 0; life < 3; life += 1) await dieAfterAccepting(check, host, alice);
  },
});

export const inboundFollowChecks: readonly CheckDefinition[] = [
  autoAccept,
  shared,
  again,
  undo,
  undoOfMore,
  reject,
  foreignAnswer,
  misaddressed,
  crash,
];
