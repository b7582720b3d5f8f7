// Following from the side of the follower: a local actor follows actors of a peer.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { freshNonce, reidentify, tamper } from '../probe/activities.ts';
import { askToFollow, demandAccepted, fence } from './delivery-support.ts';
import { acceptedFollow, NAMINGS, named, openFollow, WatchedGraph } from './follow-support.ts';
import type { Naming, OpenFollow } from './follow-support.ts';

const pending = defineCheck({
  id: 'follow/outbound-pending',
  title: 'who is followed stands in pending_outbound until there is an answer',
  class: 'follow',
  requirements: ['follow-pending-outbound', 'follow-collections'],
  async run(check) {
    const [alice, bob, carol] = [
      await check.actor(),
      await check.probe.actor(),
      await check.probe.actor(),
    ];
    const graph = new WatchedGraph(check, alice);
    await graph.becomes('follow-collections', {}, 'a new actor has four empty sets');
    await askToFollow(alice, bob.url);
    await graph.becomes(
      'follow-pending-outbound',
      { pending_outbound: [bob.url] },
      'a published Follow puts the followed actor into pending_outbound',
    );
    await askToFollow(alice, carol.url);
    await graph.becomes(
      'follow-pending-outbound',
      { pending_outbound: [bob.url, carol.url] },
      'a Follow of another actor is added',
    );
    await askToFollow(alice, bob.url);
    await graph.remains(
      'follow-collections',
      { pending_outbound: [bob.url, carol.url] },
      'a second Follow of the same actor changes nothing, and the collections list none that is pending',
    );
  },
});

/** What the followed actor says, in order, and where that leaves it at the follower. */
const ANSWERS = [
  { says: ['Accept'], requirement: 'follow-accept-following', follows: true },
  { says: ['Reject'], requirement: 'follow-reject', follows: false },
  { says: ['Accept', 'Reject'], requirement: 'follow-reject', follows: false },
  { says: ['Accept', 'Accept'], requirement: 'follow-accept-following', follows: true },
  { says: ['Reject', 'Reject'], requirement: 'follow-reject', follows: false },
] as const;

async function tryAnswer(
  check: CheckContext,
  row: (typeof ANSWERS)[number],
  naming: Naming,
): Promise<void> {
  const { graph, follower, followed, follow } = await openFollow(check);
  for (const type of row.says) {
    await demandAccepted(
      check,
      follower,
      followed.answer(type, named(follow, naming), follower.url),
    );
  }
  const sets = row.follows ? { following: [followed.url] } : {};
  const story = `${row.says.join(', then ')} (${naming}): ${row.follows ? 'in following, no longer pending' : 'in no set'}`;
  await graph.becomes(row.requirement, sets, story);
  if (naming === 'by reference') await graph.remains('follow-by-reference', sets, story);
}

const answers = defineCheck({
  id: 'follow/outbound-answers',
  title: 'Accept and Reject move the followed actor, whether they embed the Follow or name it',
  class: 'follow',
  requirements: ['follow-accept-following', 'follow-reject', 'follow-by-reference'],
  async run(check) {
    const cases = ANSWERS.flatMap((row) => NAMINGS.map((naming) => ({ row, naming })));
    await Promise.all(cases.map(({ row, naming }) => tryAnswer(check, row, naming)));
  },
});

const stranger = defineCheck({
  id: 'follow/answer-by-another',
  title: 'an Accept or Reject counts only when it comes from the followed actor',
  class: 'follow',
  requirements: ['follow-answer-followed', 'follow-accept-following', 'follow-reject'],
  async run(check) {
    const { graph, follower, followed, follow } = await openFollow(check);
    const mallory = await check.probe.actor();
    const say = async (by: typeof followed, type: 'Accept' | 'Reject', naming: Naming) => {
      await demandAccepted(check, follower, by.answer(type, named(follow, naming), follower.url));
    };
    for (const type of ['Accept', 'Reject'] as const) {
      for (const naming of NAMINGS) await say(mallory, type, naming);
    }
    await graph.remains(
      'follow-answer-followed',
      { pending_outbound: [followed.url] },
      'answers of a third actor of the same host leave the Follow pending',
    );
    await say(followed, 'Accept', 'embedded');
    await graph.becomes(
      'follow-accept-following',
      { following: [followed.url] },
      'the Accept of the followed actor is the one that counts',
    );
    for (const naming of NAMINGS) await say(mallory, 'Reject', naming);
    await graph.remains(
      'follow-answer-followed',
      { following: [followed.url] },
      'the Reject of a third actor removes nobody',
    );
    await say(followed, 'Reject', 'embedded');
    await graph.becomes('follow-reject', {}, 'the Reject of the followed actor does');
  },
});

/** A Follow in somebody's name that he never published: the right form, the right id, another nonce. */
function forge(follow: OpenFollow['follow'], change: { [name: string]: string } = {}) {
  return reidentify(tamper(follow, { nonce: freshNonce(), ...change }));
}

const unknown = defineCheck({
  id: 'follow/answer-to-unknown-follow',
  title: 'an answer to a Follow that the actor did not publish changes nothing',
  class: 'follow',
  requirements: ['follow-answer-known', 'follow-accept-following', 'follow-reject'],
  async run(check) {
    const { graph, follower, followed, follow } = await openFollow(check);
    const carol = await check.probe.actor();
    const forged = forge(follow);
    const invented = forge(follow, { object: carol.url });
    for (const naming of NAMINGS) {
      for (const answer of [
        followed.answer('Accept', named(forged, naming), follower.url),
        followed.answer('Reject', named(forged, naming), follower.url),
        carol.answer('Accept', named(invented, naming), follower.url),
      ]) {
        await demandAccepted(check, follower, answer);
      }
    }
    await graph.remains(
      'follow-answer-known',
      { pending_outbound: [followed.url] },
      'answers to a Follow that was never published have no effect',
    );
    await demandAccepted(check, follower, followed.answer('Accept', follow, follower.url));
    await graph.becomes(
      'follow-accept-following',
      { following: [followed.url] },
      'the Accept of the Follow that was published has',
    );
    await demandAccepted(check, follower, followed.answer('Reject', forged, follower.url));
    await graph.remains(
      'follow-answer-known',
      { following: [followed.url] },
      'the Reject of a Follow that was never published removes nobody',
    );
    await demandAccepted(check, follower, followed.answer('Reject', follow, follower.url));
    await graph.becomes('follow-reject', {}, 'the Reject of the one that was published does');
  },
});

const misdirected = defineCheck({
  id: 'follow/answer-to-another-actor',
  title: 'an Accept that one local actor receives does not touch the follow of another',
  class: 'follow',
  requirements: ['follow-answer-known', 'follow-accept-following'],
  async run(check) {
    const { graph, follower, followed, follow } = await openFollow(check);
    const neighbour = await check.actor();
    const beside = new WatchedGraph(check, neighbour);
    const accept = followed.answer('Accept', follow, follower.url);
    await demandAccepted(check, neighbour, accept);
    await beside.remains(
      'follow-answer-known',
      {},
      'an actor that did not publish the Follow gets nobody into its sets',
    );
    await graph.remains(
      'follow-answer-known',
      { pending_outbound: [followed.url] },
      'the follower, who did not receive the Accept, still waits',
    );
    await demandAccepted(check, follower, accept);
    await graph.becomes(
      'follow-accept-following',
      { following: [followed.url] },
      'the same Accept, received by the follower, counts',
    );
  },
});

const undone = defineCheck({
  id: 'follow/answer-after-undo',
  title: 'an Accept of a Follow that was undone comes too late',
  class: 'follow',
  requirements: ['follow-undone', 'follow-undo-published', 'follow-accept-following'],
  async run(check) {
    const { graph, follower, followed, follow } = await openFollow(check);
    await follower.published({ type: 'Undo', object: follow, to: [followed.url] });
    await graph.becomes('follow-undo-published', {}, 'the Undo takes the followed actor out');
    for (const naming of NAMINGS) {
      await demandAccepted(
        check,
        follower,
        followed.answer('Accept', named(follow, naming), follower.url),
      );
    }
    await graph.remains('follow-undone', {}, 'a late Accept brings nobody back');
    const again = await askToFollow(follower, followed.url);
    await demandAccepted(check, follower, followed.answer('Accept', follow, follower.url));
    await graph.remains(
      'follow-undone',
      { pending_outbound: [followed.url] },
      'an Accept of the undone Follow is none of the new one',
    );
    await demandAccepted(check, follower, followed.answer('Accept', again, follower.url));
    await graph.becomes(
      'follow-accept-following',
      { following: [followed.url] },
      'the Accept of the new Follow is',
    );
  },
});

const answerAfterEnd = defineCheck({
  id: 'follow/answer-after-end',
  title: 'a Follow that was rejected, or that came before one that was undone, stays ended',
  class: 'follow',
  requirements: ['follow-undone', 'follow-reject', 'follow-undo-published'],
  async run(check) {
    const { graph, follower, followed, follow } = await openFollow(check);
    await demandAccepted(check, follower, followed.answer('Reject', follow, follower.url));
    await graph.becomes('follow-reject', {}, 'the Reject takes the followed actor out');
    await demandAccepted(check, follower, followed.answer('Accept', follow, follower.url));
    await graph.remains('follow-undone', {}, 'an Accept after the Reject brings nobody back');

    const older = await askToFollow(follower, followed.url);
    const newer = await askToFollow(follower, followed.url);
    await follower.published({ type: 'Undo', object: newer, to: [followed.url] });
    await graph.becomes('follow-undo-published', {}, 'the Undo of the newer Follow ends both');
    await demandAccepted(check, follower, followed.answer('Accept', older, follower.url));
    await graph.remains('follow-undone', {}, 'so an Accept of the older one has no effect');
  },
});

async function tryUndo(check: CheckContext, from: OpenFollow, naming: Naming): Promise<void> {
  const { graph, follower, followed, follow } = from;
  await follower.published({ type: 'Undo', object: named(follow, naming), to: [followed.url] });
  await graph.becomes(
    'follow-undo-published',
    {},
    `the follower's own Undo (${naming}) takes the followed actor out of its sets`,
  );
  if (naming === 'by reference') {
    await graph.remains('follow-by-reference', {}, 'the Undo that names the Follow counts');
  }
}

const undo = defineCheck({
  id: 'follow/undo-published',
  title: "the follower's Undo ends a pending follow and an accepted one",
  class: 'follow',
  requirements: ['follow-undo-published', 'follow-by-reference'],
  async run(check) {
    await Promise.all(
      NAMINGS.flatMap((naming) =>
        [openFollow, acceptedFollow].map(async (begin) => {
          await tryUndo(check, await begin(check), naming);
        }),
      ),
    );
  },
});

const undoOfAnother = defineCheck({
  id: 'follow/undo-by-another-at-the-follower',
  title: "nobody but the follower can undo the follower's Follow",
  class: 'follow',
  requirements: ['follow-undo-follower', 'follow-undo-published'],
  async run(check) {
    const { graph, follower, followed, follow } = await acceptedFollow(check);
    const mallory = await check.probe.actor();
    for (const naming of NAMINGS) {
      for (const by of [followed, mallory]) {
        await demandAccepted(
          check,
          follower,
          by.answer('Undo', named(follow, naming), follower.url),
        );
      }
    }
    await graph.remains(
      'follow-undo-follower',
      { following: [followed.url] },
      'an Undo of the followed actor, or of a stranger, has no effect',
    );
    await follower.published({ type: 'Undo', object: follow, to: [followed.url] });
    await graph.becomes('follow-undo-published', {}, "the follower's own Undo has");
  },
});

const whileFollowing = defineCheck({
  id: 'follow/again-while-following',
  title: 'a further Follow of somebody who is followed already leaves the sets as they are',
  class: 'follow',
  requirements: ['projection-follower-graph', 'follow-accept-following'],
  async run(check) {
    const { graph, follower, followed } = await acceptedFollow(check);
    const again = await askToFollow(follower, followed.url);
    await graph.remains(
      'projection-follower-graph',
      { following: [followed.url] },
      'the followed actor stays in following and does not become pending',
    );
    await demandAccepted(check, follower, followed.answer('Accept', again, follower.url));
    await graph.remains(
      'follow-accept-following',
      { following: [followed.url] },
      'the Accept of the further Follow finds it there',
    );
  },
});

const older = defineCheck({
  id: 'follow/answer-to-the-older-follow',
  title: 'the Accept of the first of two Follows of the same actor counts',
  class: 'follow',
  requirements: ['follow-accept-following'],
  async run(check) {
    const { graph, follower, followed, follow } = await openFollow(check);
    await askToFollow(follower, followed.url);
    await demandAccepted(check, follower, followed.answer('Accept', follow, follower.url));
    await graph.becomes(
      'follow-accept-following',
      { following: [followed.url] },
      'the first Follow was published and not undone, so its Accept is one',
    );
  },
});

const restarted = defineCheck({
  id: 'follow/answer-after-restart',
  title: 'an answer that comes after a restart of the follower finds the Follow of before',
  class: 'follow',
  requirements: ['follow-accept-following', 'follow-reject'],
  needs: ['restart'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const [bob, carol] = [await check.probe.actor(), await check.probe.actor()];
    const follow = await askToFollow(alice, bob.url);
    const refused = await askToFollow(alice, carol.url);
    await host.restart('kill');
    const graph = new WatchedGraph(check, alice);
    await demandAccepted(check, alice, bob.answer('Accept', follow['id'] as string, alice.url));
    await graph.becomes(
      'follow-accept-following',
      { following: [bob.url], pending_outbound: [carol.url] },
      'the Accept moves the followed actor, the other one is still asked',
    );
    await demandAccepted(check, alice, carol.answer('Reject', refused, alice.url));
    await graph.becomes('follow-reject', { following: [bob.url] }, 'the Reject takes it out');
  },
});

const self = defineCheck({
  id: 'follow/self',
  title: 'an actor cannot follow itself',
  class: 'follow',
  requirements: ['follow-self', 'follow-pending-outbound'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.probe.actor()];
    const graph = new WatchedGraph(check, alice);
    for (const audience of [{}, { to: ['Public'] }]) {
      check.refused(
        'follow-self',
        await alice.publish({ type: 'Follow', object: alice.url, ...audience }),
        { status: 422, code: 'self-follow' },
        'a Follow of oneself is refused',
      );
    }
    const follow = await alice.publish({ type: 'Follow', object: bob.url });
    check.status('follow-self', follow, 201, 'a Follow of somebody else is published');
    await fence(check, alice, [bob]);
    await graph.becomes(
      'follow-pending-outbound',
      { pending_outbound: [bob.url] },
      'only the somebody else is followed',
    );
  },
});

export const outboundFollowChecks: readonly CheckDefinition[] = [
  pending,
  answers,
  stranger,
  unknown,
  misdirected,
  undone,
  answerAfterEnd,
  undo,
  undoOfAnother,
  whileFollowing,
  older,
  restarted,
  self,
];
