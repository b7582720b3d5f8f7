// Who learns of the end of an actor. Spec: "Actors and publishing", `actor-delete-reaches`, and "Follow".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { deepEqual } from '../engine/context.ts';
import { at, textAt } from '../engine/json.ts';
import type { JsonObject } from '../oracle/index.ts';
import {
  arrival,
  askToFollow,
  befriend,
  befriendLocally,
  copiesAt,
  demandAccepted,
  fence,
  holdNext,
  idOf,
  reached,
} from './delivery-support.ts';
import { deleteActor, deleteRequest } from './life-support.ts';
import { updateRequest } from './publishing-support.ts';

const remote = defineCheck({
  id: 'delete/reaches-all-four-sets',
  title:
    'followers, those followed and both kinds of pending ones get the Delete, once, and no others',
  class: 'follow',
  requirements: ['actor-delete-reaches', 'audience-once', 'delivery-order'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const names = [
      'follower',
      'followed',
      'asked',
      'asking',
      'both',
      'rejected',
      'ended',
      'stranger',
    ];
    const [follower, followed, asked, asking, both, rejected, ended, stranger] = await Promise.all(
      names.map((name) => check.peer().actor({ name })),
    );
    if (
      follower === undefined ||
      followed === undefined ||
      asked === undefined ||
      asking === undefined ||
      both === undefined ||
      rejected === undefined ||
      ended === undefined ||
      stranger === undefined
    ) {
      throw new TypeError('eight actors were asked for');
    }
    for (const one of [follower, both, ended]) await befriend(check, alice, one);
    for (const one of [followed, both, rejected]) {
      const follow = await askToFollow(alice, one.url);
      await arrival(check, one, idOf(follow));
      const type = one === rejected ? 'Reject' : 'Accept';
      await demandAccepted(check, alice, one.answer(type, follow, alice.url));
    }
    const first = ended.received((activity) => activity['type'] === 'Accept')[0]?.activity;
    await demandAccepted(
      check,
      alice,
      ended.answer('Undo', (first?.['object'] ?? '') as JsonObject, alice.url),
    );
    await arrival(check, asked, idOf(await askToFollow(alice, asked.url)));
    await alice.published(updateRequest(alice.url, { manuallyApprovesFollowers: true }));
    await demandAccepted(check, alice, asking.follow(alice.url));
    const due = {
      followers: [both.url, follower.url].sort(),
      following: [both.url, followed.url].sort(),
      pending_outbound: [asked.url],
      pending_inbound: [asking.url],
    };
    await check.until('the sets are as they should be', async () => {
      const graph = await alice.graph();
      return deepEqual({ ...graph }, due) ? graph : undefined;
    });

    // The request itself names nobody.
    const { deletion } = await deleteActor(alice);
    const id = idOf(deletion);
    check.equal(
      'actor-delete-reaches',
      [deletion['to'], deletion['cc']],
      [[], undefined],
      'as asked',
    );
    for (const one of [follower, followed, asked, asking, both]) {
      await check.eventually(
        'actor-delete-reaches',
        `the one that is ${one.name} gets the Delete`,
        () => one.received(id).length > 0,
      );
    }
    // Another actor's activity comes to all of them afterwards; a stray Delete would be there then as well.
    const everybody = [follower, followed, asked, asking, both, rejected, ended, stranger];
    await fence(check, carol, everybody);
    for (const one of everybody) {
      const copies = one.received(id).length;
      const expected = [rejected, ended, stranger].includes(one) ? 0 : 1;
      const requirement = expected === 1 ? 'audience-once' : 'actor-delete-reaches';
      check.equal(requirement, copies, expected, `copies for the one that is ${one.name}`);
      const last = one.received((activity) => activity['actor'] === alice.url).at(-1)?.activity;
      if (expected === 1) {
        check.equal('delivery-order', textAt(last, 'id'), id, 'it is the last one of the actor');
      }
    }
  },
});

const local = defineCheck({
  id: 'delete/reaches-local-actors',
  title: 'actors of the same host get the Delete too, and lose the actor from their sets, only it',
  class: 'follow',
  requirements: [
    'actor-delete-reaches',
    'actor-delete-others',
    'follow-deleted',
    'projection-follower-graph',
  ],
  async run(check) {
    const [alice, bob, carol, dave] = await Promise.all([
      check.actor(),
      check.actor(),
      check.actor(),
      check.actor(),
    ]);
    await befriendLocally(check, alice, bob);
    await befriendLocally(check, carol, alice);
    await befriendLocally(check, bob, carol);
    const { deletion } = await deleteActor(alice);
    for (const [actor, story] of [
      [bob, 'its follower'],
      [carol, 'whom it followed'],
    ] as const) {
      await check.eventually(
        'actor-delete-reaches',
        `${story} has the Delete in the inbox`,
        async () => (await copiesAt(actor, idOf(deletion))) === 1,
      );
    }
    check.equal(
      'actor-delete-reaches',
      await copiesAt(dave, idOf(deletion)),
      0,
      'a stranger has not',
    );
    const lists = async (): Promise<unknown> => [
      await bob.items('following'),
      await bob.items('followers'),
      await carol.items('followers'),
      await carol.items('following'),
    ];
    await check.eventually(
      'follow-deleted',
      'it is in no set any more, and the others are in theirs',
      async () => deepEqual(await lists(), [[], [carol.url], [], [bob.url]]),
    );
    check.equal('actor-delete-others', await lists(), [[], [carol.url], [], [bob.url]], 'for good');
    await check.eventually(
      'projection-follower-graph',
      'follower-graph does not have it, and has the others',
      async () => {
        const answer = await check.get('/projections/follower-graph', {
          token: check.operatorToken(),
        });
        return at(answer.json, alice.url) === undefined && at(answer.json, bob.url) !== undefined;
      },
    );
  },
});

const pending = defineCheck({
  id: 'delete/pending-deliveries-go-on',
  title: 'what a deleted actor had on its way still arrives, in order, the Delete as the last one',
  class: 'follow',
  requirements: ['actor-delete-reaches', 'delivery-order', 'delivery-request'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    await befriend(check, alice, bob);
    const gate = holdNext(bob);
    const notes = [await alice.note('one')];
    await reached(check, gate, 'the first note is under way');
    notes.push(await alice.note('two'), await alice.note('three'));
    const deletion = await alice.published(deleteRequest(alice.url));
    gate.open();
    const ids = [...notes, deletion].map(idOf);
    const arrived = (): string[] =>
      bob.deliveries.map((delivery) => idOf(delivery.activity)).filter((id) => ids.includes(id));
    await check.eventually('actor-delete-reaches', 'all of them arrive', () =>
      ids.every((id) => arrived().includes(id)),
    );
    check.equal('delivery-order', arrived(), ids, 'in the order of publishing');
    await check.verifies('delivery-request', deletion, 'and the Delete verifies', 'live');
  },
});

const hosts = defineCheck({
  id: 'delete/met-by-its-delete',
  title: 'a host that meets an actor by its Delete verifies it by the Tombstone of the other host',
  class: 'follow',
  requirements: ['inbox-signer-tombstone', 'actor-delete-reaches', 'actor-delete-tombstone'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const [home, away] = await Promise.all([check.startHost(), check.startHost()]);
    const [alice, carol] = [await check.actor({ host: home }), await check.actor({ host: home })];
    const [bob, dave] = [await check.actor({ host: away }), await check.actor({ host: away })];
    // Nobody at the other host has heard of Alice. Her history is not short, and the last key signs.
    for (let turn = 0; turn < 2; turn += 1) await alice.rotate();
    const { deletion } = await deleteActor(alice, { to: [bob.url] });
    await check.eventually(
      'inbox-signer-tombstone',
      'the Delete is in the inbox of the one that it names',
      async () => (await copiesAt(bob, idOf(deletion))) === 1,
    );
    const peers = await check.get(`${away.base}/projections/peer-actors`, {
      token: check.operatorToken(away),
    });
    check.equal(
      'actor-delete-tombstone',
      textAt(peers.json, alice.url, 'document', 'type'),
      'Tombstone',
      'a Tombstone is kept there',
    );
    check.equal(
      'inbox-signer-tombstone',
      await copiesAt(dave, idOf(deletion)),
      0,
      'others have not',
    );
    const note = await carol.note('still here', { to: [dave.url] });
    await check.eventually(
      'actor-delete-reaches',
      'other actors of that host still reach it',
      async () => (await copiesAt(dave, idOf(note))) === 1,
    );
  },
});

export const deleteReachChecks: readonly CheckDefinition[] = [remote, local, pending, hosts];
