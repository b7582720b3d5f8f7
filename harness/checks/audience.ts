// Who is named in what is signed, and to whom it is sent.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { deepEqual } from '../engine/context.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, isObject, show } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { RemoteActor } from '../probe/probe.ts';
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
  peerState,
  reached,
  settled,
} from './delivery-support.ts';
import { NAMINGS, named } from './follow-support.ts';

const PUBLIC_SPELLINGS = ['Public', 'as:Public', 'https://www.w3.org/ns/activitystreams#Public'];
const MEMBERS = ['to', 'cc', 'bto', 'bcc'] as const;
const UNKNOWN_ID = `bagaaiera${'a'.repeat(52)}`;

function hasNo(activity: unknown, ...members: string[]): boolean {
  return isObject(activity) && members.every((member) => !Object.hasOwn(activity, member));
}

// ------------------------------------------------------------------------------------------------ what is signed

/** Publishes without an audience and counts whether it becomes one actor in `to` and no `cc`. */
async function expectSingle(
  check: CheckContext,
  actor: LocalActor,
  request: { type: string; object: unknown },
  due: string,
): Promise<void> {
  const activity = await actor.published(request);
  const to = activity['to'];
  const how = typeof request.object === 'string' ? 'by reference' : 'embedded';
  check.equal(
    'audience-default',
    typeof to === 'string' ? [to] : to,
    [due],
    `${request.type} (${how}) without an audience is addressed to the other side of the Follow`,
  );
  check.expect('audience-default', hasNo(activity, 'cc'), `${request.type} has no cc by default`, {
    expected: 'no member cc',
    actual: show(activity['cc']),
  });
}

async function expectPublic(
  check: CheckContext,
  actor: LocalActor,
  request: object,
  story: string,
): Promise<void> {
  const activity = await actor.published(request);
  check.equal(
    'audience-default',
    { to: activity['to'], cc: activity['cc'] },
    { to: ['Public'], cc: ['Followers'] },
    `${story} without an audience is for everybody and the followers`,
  );
}

const defaultsOfFollow = defineCheck({
  id: 'audience/defaults-around-a-follow',
  title:
    'Follow, Accept, Reject and Undo of a Follow go to the other side unless the request says otherwise',
  class: 'delivery',
  requirements: ['audience-default'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.probe.actor()];
    const received = bob.follow(alice.url);
    await demandAccepted(check, alice, received);
    await expectSingle(check, alice, { type: 'Follow', object: bob.url }, bob.url);
    const published = await askToFollow(alice, bob.url);
    for (const naming of NAMINGS) {
      for (const type of ['Accept', 'Reject']) {
        await expectSingle(check, alice, { type, object: named(received, naming) }, bob.url);
      }
      await expectSingle(check, alice, { type: 'Undo', object: named(published, naming) }, bob.url);
    }
  },
});

const defaultsOfOthers = defineCheck({
  id: 'audience/defaults-of-other-activities',
  title: 'any other activity is for everybody and the followers unless the request says otherwise',
  class: 'delivery',
  requirements: ['audience-default'],
  async run(check) {
    const [alice, neighbour] = [await check.actor(), await check.actor()];
    const note = await alice.note('a first note', { to: [] });
    const foreign = await askToFollow(neighbour, (await check.probe.actor()).url);
    const rows: { story: string; request: object }[] = [
      { story: 'a Create', request: { type: 'Create', object: { type: 'Note', content: 'x' } } },
      { story: 'an Announce', request: { type: 'Announce', object: idOf(note) } },
      { story: 'an Endorse', request: { type: 'Endorse', object: idOf(note), kind: 'like' } },
      { story: 'a Delete', request: { type: 'Delete', object: idOf(note) } },
      {
        story: 'an Update of the actor',
        request: { type: 'Update', object: alice.url, patch: { summary: 'changed' } },
      },
      { story: 'an Undo of a note', request: { type: 'Undo', object: note } },
      { story: 'an Undo of a note by content id', request: { type: 'Undo', object: idOf(note) } },
      { story: 'an unknown verb', request: { type: 'Dance', object: { with: alice.url } } },
      { story: 'an Accept of an unknown id', request: { type: 'Accept', object: UNKNOWN_ID } },
      { story: 'a Reject of an unknown id', request: { type: 'Reject', object: UNKNOWN_ID } },
      { story: 'an Undo of an unknown id', request: { type: 'Undo', object: UNKNOWN_ID } },
      {
        story: 'an Undo of a Follow that the actor neither published nor received',
        request: { type: 'Undo', object: idOf(foreign) },
      },
    ];
    for (const { story, request } of rows) await expectPublic(check, alice, request, story);
  },
});

const kept = defineCheck({
  id: 'audience/kept',
  title: 'an audience that the request names is signed as it stands there',
  class: 'delivery',
  requirements: ['audience-kept', 'audience-default'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.probe.actor()];
    const [first = '', second = '', third = ''] = PUBLIC_SPELLINGS;
    const rows: JsonObject[] = [
      { to: first },
      { to: [second] },
      { cc: third },
      { cc: [first, 'Followers', first] },
      { to: bob.url },
      { to: [bob.url, alice.url], cc: 'Followers' },
      { to: [] },
      { cc: [] },
      { to: [], cc: [bob.url] },
      { bto: bob.url },
      { bcc: [bob.url] },
      { bcc: [] },
      { to: [bob.url], bto: ['Followers'] },
    ];
    const requests: JsonObject[] = [
      { type: 'Create', object: { type: 'Note', content: 'a note' } },
      { type: 'Follow', object: bob.url },
    ];
    for (const [index, audience] of rows.entries()) {
      const request = requests[index % requests.length] ?? {};
      const activity = await alice.published({ ...request, ...audience });
      check.equal(
        'audience-kept',
        pickAudience(activity),
        pickAudience(audience),
        `${String(request['type'])} with ${Object.keys(audience).join(' and ')} keeps them, and nothing is added`,
      );
    }
    const without = await alice.published({ ...requests[0] });
    check.equal(
      'audience-default',
      pickAudience(without),
      { to: ['Public'], cc: ['Followers'] },
      'a request with none of the four gets the default',
    );
  },
});

function pickAudience(activity: JsonObject): JsonObject {
  const audience: JsonObject = {};
  for (const member of ['to', 'cc'] as const) {
    const value = activity[member];
    if (value !== undefined) audience[member] = value;
  }
  return audience;
}

const blind = defineCheck({
  id: 'audience/blind',
  title: 'bto and bcc are honoured, and nobody sees them',
  class: 'delivery',
  requirements: ['audience-blind', 'audience-ids'],
  async run(check) {
    const [alice, ear] = [await check.actor(), await check.actor()];
    const [open, secret, hidden] = [
      await check.probe.actor(),
      await check.probe.actor(),
      await check.probe.actor(),
    ];
    const note = await alice.note('between us', {
      to: [open.url],
      bto: secret.url,
      bcc: [hidden.url, ear.url],
    });
    const sides = [open, secret, hidden, ear] as const;
    for (const recipient of sides) {
      await check.eventually(
        'audience-blind',
        `${recipient.name} gets it`,
        async () => (await copiesAt(recipient, idOf(note))) > 0,
      );
    }
    check.expect('audience-ids', open.received(idOf(note)).length > 0, 'the open recipient got it');
    await check.verifies('audience-blind', note, 'what was answered is signed without them');
    const shown: [string, unknown][] = [
      ['the answer', note],
      ['the artifact', (await check.get(`/artifacts/${idOf(note)}`, { token: alice.token })).json],
      ['the outbox', (await alice.items('outbox'))[0]],
      ['the inbox of a blind recipient', (await ear.items('inbox'))[0]],
      ...[open, secret, hidden].map((recipient): [string, unknown] => [
        'the delivery',
        recipient.received(idOf(note))[0]?.activity,
      ]),
    ];
    for (const [place, activity] of shown) {
      check.expect('audience-blind', hasNo(activity, 'bto', 'bcc'), `no bto or bcc in ${place}`, {
        actual: show(activity),
      });
      check.equal('audience-blind', at(activity, 'id'), idOf(note), `${place} has the same id`);
    }
  },
});

// ------------------------------------------------------------------------------------------------ the delivery set

interface Circle {
  alice: LocalActor;
  remote_follower: RemoteActor;
  local_follower: LocalActor;
  stranger: RemoteActor;
  neighbour: LocalActor;
}

/** A local actor with a follower here and one elsewhere, and one of each that does not follow. */
async function circle(check: CheckContext): Promise<Circle> {
  const [alice, local_follower, neighbour] = [
    await check.actor(),
    await check.actor(),
    await check.actor(),
  ];
  const [remote_follower, stranger] = [await check.probe.actor(), await check.probe.actor()];
  await befriend(check, alice, remote_follower);
  await befriendLocally(check, alice, local_follower);
  return { alice, remote_follower, local_follower, stranger, neighbour };
}

/** Counts how many copies each recipient has of an activity, after a fence. */
async function expectCopies(
  check: CheckContext,
  requirement: string,
  activity: unknown,
  due: readonly [RemoteActor | LocalActor, number][],
  story: string,
): Promise<void> {
  for (const [recipient, copies] of due) {
    check.equal(
      requirement,
      await copiesAt(recipient, idOf(activity)),
      copies,
      `${story}: ${copies === 0 ? 'not sent' : 'sent'} to ${recipient.name}`,
    );
  }
}

const everybody = defineCheck({
  id: 'audience/public-and-followers',
  title: 'Public, however it is spelled, and Followers reach each follower and nobody else',
  class: 'delivery',
  requirements: ['audience-public', 'audience-followers'],
  async run(check) {
    const { alice, remote_follower, local_follower, stranger, neighbour } = await circle(check);
    const entries = [
      ...PUBLIC_SPELLINGS.map((entry) => ({ requirement: 'audience-public', entry })),
      { requirement: 'audience-followers', entry: 'Followers' },
    ];
    const notes: { requirement: string; note: JsonObject; story: string }[] = [];
    for (const { requirement, entry } of entries) {
      for (const [index, member] of MEMBERS.entries()) {
        const audience = { [member]: index % 2 === 0 ? [entry] : entry };
        const note = await alice.note(`for ${entry}`, audience);
        notes.push({ requirement, note, story: `${entry} in ${member}` });
      }
    }
    await fence(check, alice, [remote_follower, local_follower, stranger, neighbour]);
    for (const { requirement, note, story } of notes) {
      await expectCopies(
        check,
        requirement,
        note,
        [
          [remote_follower, 1],
          [local_follower, 1],
          [stranger, 0],
          [neighbour, 0],
        ],
        story,
      );
    }
  },
});

const ids = defineCheck({
  id: 'audience/ids',
  title: 'an actor id reaches that actor, follower or not, and no follower beside',
  class: 'delivery',
  requirements: ['audience-ids'],
  async run(check) {
    const { alice, remote_follower, local_follower, stranger, neighbour } = await circle(check);
    const notes: [JsonObject, string][] = [];
    for (const [index, member] of MEMBERS.entries()) {
      for (const [named_one, kind] of [
        [stranger, 'an actor elsewhere'],
        [neighbour, 'an actor of the same host'],
      ] as const) {
        const audience = { [member]: index % 2 === 0 ? named_one.url : [named_one.url] };
        notes.push([await alice.note('for one', audience), `${kind} in ${member}`]);
      }
    }
    await fence(check, alice, [remote_follower, local_follower, stranger, neighbour]);
    for (const [index, [note, story]] of notes.entries()) {
      await expectCopies(
        check,
        'audience-ids',
        note,
        [
          [stranger, index % 2 === 0 ? 1 : 0],
          [neighbour, index % 2 === 0 ? 0 : 1],
          [remote_follower, 0],
          [local_follower, 0],
        ],
        story,
      );
    }
  },
});

const noSelf = defineCheck({
  id: 'audience/no-self',
  title: 'nobody is sent his own activity',
  class: 'delivery',
  requirements: ['audience-no-self', 'audience-ids'],
  async run(check) {
    const { alice, remote_follower, neighbour } = await circle(check);
    const notes: JsonObject[] = [];
    for (const audience of [
      { to: [alice.url, remote_follower.url] },
      { to: alice.url, cc: [remote_follower.url, alice.url] },
      { to: ['Followers'], bto: alice.url, bcc: [alice.url] },
      { to: [alice.url] },
    ]) {
      notes.push(await alice.note('to myself', audience));
    }
    await fence(check, alice, [remote_follower, neighbour]);
    // The neighbour's later note shows that what came to the inbox before can be seen there.
    await fence(check, neighbour, [alice]);
    for (const note of notes) {
      check.equal('audience-no-self', await copiesAt(alice, idOf(note)), 0, 'not in the own inbox');
    }
    const own = await peerState(alice, new URL(alice.base).origin);
    check.expect(
      'audience-no-self',
      own.pending.length + own.dead.length + own.delivered === 0,
      'no delivery to the own host is on its way',
      { actual: show(own) },
    );
    for (const note of notes.slice(0, 3)) {
      check.equal(
        'audience-ids',
        await copiesAt(remote_follower, idOf(note)),
        1,
        'who is named beside gets it',
      );
    }
  },
});

const once = defineCheck({
  id: 'audience/once',
  title: 'who is named by several means gets one copy',
  class: 'delivery',
  requirements: ['audience-once'],
  async run(check) {
    const { alice, remote_follower, local_follower, stranger } = await circle(check);
    await fence(check, alice, [remote_follower, stranger]);
    const before = (await settled(check, alice, check.probe.origin, 1)).delivered;
    const all = [remote_follower.url, local_follower.url, stranger.url];
    const rows = [
      { to: ['Public', 'as:Public'], cc: ['Followers', 'Followers'] },
      { to: [...all, ...all], cc: [] },
      { to: all, cc: all, bto: all, bcc: all },
      { to: ['Followers', ...all], cc: PUBLIC_SPELLINGS, bto: 'Public', bcc: [...all] },
    ];
    const notes: JsonObject[] = [];
    for (const audience of rows) notes.push(await alice.note('once', audience));
    await fence(check, alice, [remote_follower, local_follower, stranger]);
    for (const [index, note] of notes.entries()) {
      await expectCopies(
        check,
        'audience-once',
        note,
        [
          [remote_follower, 1],
          [local_follower, 1],
          [stranger, index === 0 ? 0 : 1],
        ],
        `named by several means (${index + 1})`,
      );
    }
    // Four notes for the follower, three for the stranger, and the fence for both.
    const { delivered } = await settled(check, alice, check.probe.origin, before + 9);
    check.equal('audience-once', delivered - before, 9, 'delivery-state counts each delivery once');
  },
});

const empty = defineCheck({
  id: 'audience/empty',
  title: 'an activity for nobody is published and sent to nobody',
  class: 'delivery',
  requirements: ['audience-empty'],
  async run(check) {
    const { alice, remote_follower, local_follower, stranger } = await circle(check);
    const lonely = await check.actor();
    const notes: JsonObject[] = [];
    for (const audience of [
      { to: [] },
      { cc: [] },
      { to: [], cc: [] },
      { bcc: [] },
      { to: [alice.url] },
    ]) {
      const request = { type: 'Create', object: { type: 'Note', content: 'x' }, ...audience };
      const answer = await alice.publish(request);
      check.status('audience-empty', answer, 201, `${show(audience)} is published`);
      notes.push(answer.json as JsonObject);
    }
    const follower_less = await lonely.publish({
      type: 'Create',
      object: { type: 'Note', content: 'nobody follows me' },
    });
    check.status('audience-empty', follower_less, 201, 'a public note without followers too');
    await fence(check, alice, [remote_follower, local_follower, stranger]);
    const outbox = await alice.items('outbox');
    for (const note of notes) {
      check.expect(
        'audience-empty',
        outbox.some((item) => deepEqual(item, note)),
        'it stands in the outbox as its owner sees it',
      );
      await expectCopies(
        check,
        'audience-empty',
        note,
        [
          [remote_follower, 0],
          [local_follower, 0],
          [stranger, 0],
        ],
        'for nobody',
      );
    }
  },
});

const whenPublished = defineCheck({
  id: 'audience/at-publish-time',
  title: 'the followers of the moment of publishing count, neither earlier nor later ones',
  class: 'delivery',
  requirements: ['audience-followers'],
  async run(check) {
    const alice = await check.actor();
    // A peer of its own: others at the same peer may have to wait while its delivery is held.
    const [leaver, newcomer, gone] = [
      await check.peer().actor(),
      await check.probe.actor(),
      await check.probe.actor(),
    ];
    const follow_of_gone = await befriend(check, alice, gone);
    await demandAccepted(check, alice, gone.answer('Undo', follow_of_gone, alice.url));
    await check.until(
      'the Undo has its effect',
      async () => !(await alice.items('followers')).includes(gone.url),
    );
    const follow = await befriend(check, alice, leaver);
    // The first delivery is held, so that the second one still waits when the follower leaves.
    const gate = holdNext(leaver);
    const first = await alice.note('held', { to: ['Followers'] });
    await reached(check, gate, 'the first delivery is under way');
    const second = await alice.note('waiting', { to: ['Followers'] });
    await demandAccepted(check, alice, leaver.answer('Undo', follow, alice.url));
    await befriend(check, alice, newcomer);
    gate.open();
    for (const note of [first, second]) {
      await check.eventually(
        'audience-followers',
        'who was a follower when it was published gets it, although it has left since',
        () => leaver.received(idOf(note)).length > 0,
      );
    }
    const third = await alice.note('after', { to: ['Followers'] });
    await arrival(check, newcomer, idOf(third));
    await fence(check, alice, [leaver, newcomer, gone]);
    const due: [JsonObject, RemoteActor, number, string][] = [
      [first, newcomer, 0, 'who follows later gets nothing of before'],
      [second, newcomer, 0, 'also not what was still on its way'],
      [third, leaver, 0, 'who has left gets nothing more'],
      [third, newcomer, 1, 'who follows now gets what comes now'],
      [second, gone, 0, 'who left before gets nothing'],
      [third, gone, 0, 'who left before gets nothing later either'],
    ];
    for (const [note, recipient, copies, story] of due) {
      check.equal('audience-followers', recipient.received(idOf(note)).length, copies, story);
    }
  },
});

const rejected = defineCheck({
  id: 'audience/no-follower-no-more',
  title: 'who was rejected is no follower, and who is followed is none either',
  class: 'delivery',
  requirements: ['audience-followers', 'audience-public'],
  async run(check) {
    const alice = await check.actor();
    const [follower, rejectee, idol] = [
      await check.probe.actor(),
      await check.probe.actor(),
      await check.probe.actor(),
    ];
    await befriend(check, alice, follower);
    const follow = await befriend(check, alice, rejectee);
    await alice.published({ type: 'Reject', object: follow, to: [rejectee.url] });
    await check.until(
      'the Reject has its effect',
      async () => !(await alice.items('followers')).includes(rejectee.url),
    );
    const sought = await askToFollow(alice, idol.url);
    await demandAccepted(check, alice, idol.answer('Accept', sought, alice.url));
    const notes = {
      'audience-followers': await alice.note('for followers', { to: ['Followers'] }),
      'audience-public': await alice.note('for all', { to: ['Public'] }),
    };
    await fence(check, alice, [follower, rejectee, idol]);
    for (const [requirement, note] of Object.entries(notes)) {
      await expectCopies(
        check,
        requirement,
        note,
        [
          [follower, 1],
          [rejectee, 0],
          [idol, 0],
        ],
        'only current followers',
      );
    }
  },
});

export const audienceChecks: readonly CheckDefinition[] = [
  defaultsOfFollow,
  defaultsOfOthers,
  kept,
  blind,
  everybody,
  ids,
  noSelf,
  once,
  empty,
  whenPublished,
  rejected,
];
