// Several recipients on one host: who gets one request together, and who does not.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { Gate } from '../probe/gate.ts';
import type { Probe, RemoteActor, SharedInbox } from '../probe/probe.ts';
import {
  arrival,
  befriend,
  copiesAt,
  entryOf,
  fence,
  holdNext,
  idOf,
  peerState,
  reached,
  settled,
} from './delivery-support.ts';

/** Remote actors that name the same shared inbox. */
export async function neighbours(
  probe: Probe,
  count: number,
  inbox?: SharedInbox,
): Promise<{ inbox: SharedInbox; actors: RemoteActor[] }> {
  const shared_inbox = inbox ?? (await probe.sharedInbox());
  const actors: RemoteActor[] = [];
  while (actors.length < count) actors.push(await probe.actor({ shared_inbox }));
  return { inbox: shared_inbox, actors };
}

/** How often an activity came to a shared inbox. */
export function copiesShared(inbox: SharedInbox, activity: string): number {
  return inbox.deliveries.filter((delivery) => idOf(delivery.activity) === activity).length;
}

/**
 * Lets everything that was published for these recipients arrive: a note for each of them alone goes to its own inbox,
 * and comes after what was before it.
 */
export async function fenceEach(
  check: CheckContext,
  sender: LocalActor,
  recipients: readonly RemoteActor[],
): Promise<void> {
  const notes: [RemoteActor, string][] = [];
  for (const recipient of recipients) {
    notes.push([recipient, idOf(await sender.note('a fence', { to: [recipient.url] }))]);
  }
  for (const [recipient, note] of notes) await arrival(check, recipient, note);
}

function urls(actors: readonly { url: string }[]): string[] {
  return actors.map(({ url }) => url);
}

/** How often an activity came to the shared inbox, and to each own one. */
function tally(inbox: SharedInbox, actors: readonly RemoteActor[], activity: unknown): object {
  const id = idOf(activity);
  return {
    shared: copiesShared(inbox, id),
    own: actors.map((actor) => actor.received(id).length),
  };
}

// ------------------------------------------------------------------------------------------------ together

const counts = defineCheck({
  id: 'delivery/shared-inbox',
  title: 'two, three or twenty recipients of one host get one request at their shared inbox',
  class: 'delivery',
  requirements: [
    'delivery-shared-inbox',
    'delivery-shared-result',
    'delivery-request',
    'projection-delivery-state',
  ],
  async run(check) {
    for (const count of [2, 3, 20]) {
      const [alice, probe] = [await check.actor(), check.peer()];
      const { inbox, actors } = await neighbours(probe, count);
      const half = Math.ceil(count / 2);
      const audience = { to: urls(actors.slice(0, half)), cc: urls(actors.slice(half)) };
      const note = await alice.note('for a whole house', audience);
      await check.eventually(
        'delivery-shared-inbox',
        `${count} recipients: the shared inbox gets it`,
        () => copiesShared(inbox, idOf(note)) > 0,
      );
      const { delivered, dead } = await settled(check, alice, probe.origin, count);
      check.equal(
        'delivery-shared-result',
        { delivered, dead },
        { delivered: count, dead: [] },
        `${count} recipients: it is delivered to each of them`,
      );
      check.equal(
        'projection-delivery-state',
        delivered,
        count,
        'delivery-state counts deliveries, not requests',
      );
      await fenceEach(check, alice, actors);
      check.equal(
        'delivery-shared-inbox',
        tally(inbox, actors, note),
        { shared: 1, own: actors.map(() => 0) },
        `${count} recipients: one request to the shared inbox and none beside`,
      );
      check.equal(
        'delivery-request',
        inbox.deliveries[0]?.activity,
        note,
        'the body is the activity as it was published',
      );
    }
  },
});

const spelled = defineCheck({
  id: 'delivery/shared-inbox-by-audience',
  title: 'followers, and who is named beside them, are together however they are addressed',
  class: 'delivery',
  requirements: ['delivery-shared-inbox', 'audience-own-collection', 'audience-once'],
  async run(check) {
    const alice = await check.actor();
    const { inbox, actors } = await neighbours(check.probe, 3);
    const [bob, carol, stranger] = actors;
    if (bob === undefined || carol === undefined || stranger === undefined) return;
    for (const follower of [bob, carol]) await befriend(check, alice, follower);
    const own = `${alice.url}/followers`;
    const rows: { audience: JsonObject; requirement?: string; story: string }[] = [
      { story: 'Public', audience: { to: ['Public'] } },
      { story: 'as:Public in cc', audience: { cc: 'as:Public' } },
      { story: 'Followers', audience: { to: 'Followers' } },
      {
        story: 'the own followers URL',
        requirement: 'audience-own-collection',
        audience: { to: own },
      },
      {
        story: 'the own followers URL in cc, in a list',
        requirement: 'audience-own-collection',
        audience: { to: [], cc: [own] },
      },
      {
        story: 'everything at once',
        requirement: 'audience-once',
        audience: { to: ['Public', own, bob.url], cc: ['Followers', bob.url, carol.url] },
      },
      { story: 'the default audience', audience: {} },
    ];
    const notes: JsonObject[] = [];
    for (const { audience } of rows) notes.push(await alice.note('for all', audience));
    const wider = await alice.note('one more', { to: [stranger.url], cc: ['Followers'] });
    await fenceEach(check, alice, actors);
    for (const [index, { story, requirement }] of rows.entries()) {
      check.equal(
        requirement ?? 'delivery-shared-inbox',
        tally(inbox, actors, notes[index]),
        { shared: 1, own: [0, 0, 0] },
        `${story}: the followers get one request`,
      );
    }
    check.equal(
      'delivery-shared-inbox',
      tally(inbox, actors, wider),
      { shared: 1, own: [0, 0, 0] },
      'a follower and somebody who is named are together too',
    );
  },
});

// ------------------------------------------------------------------------------------------------ not together

const alone = defineCheck({
  id: 'delivery/shared-inbox-single',
  title: 'a single recipient gets it at the own inbox, whoever else gets it elsewhere',
  class: 'delivery',
  requirements: ['delivery-shared-only-together', 'delivery-shared-inbox', 'delivery-inbox'],
  async run(check) {
    const [alice, neighbour] = [await check.actor(), await check.actor()];
    const { inbox, actors } = await neighbours(check.probe, 2);
    const other = await check.probe.sharedInbox('/other-inbox');
    const [bob, carol] = actors;
    if (bob === undefined || carol === undefined) return;
    // A third at another shared inbox, one without any, and one of another peer.
    const [dave, erin, frank] = [
      await check.probe.actor({ shared_inbox: other }),
      await check.probe.actor(),
      (await neighbours(check.peer(), 1)).actors[0],
    ];
    if (frank === undefined) return;
    const lonely = [bob, dave, erin, frank];
    const cases = [
      { to: [bob.url], due: [bob] },
      { to: [bob.url, dave.url], due: [bob, dave] },
      { to: [bob.url, erin.url], due: [bob, erin] },
      { to: [bob.url, frank.url, neighbour.url], due: [bob, frank] },
      { to: [bob.url, bob.url], due: [bob] },
    ];
    const notes: JsonObject[] = [];
    for (const { to } of cases) notes.push(await alice.note('for few', { to }));
    const mixed = await alice.note('for many', { to: urls([...lonely, carol]) });
    await fenceEach(check, alice, [...lonely, carol]);
    for (const [index, { due }] of cases.entries()) {
      const id = idOf(notes[index]);
      for (const recipient of lonely) {
        check.equal(
          'delivery-inbox',
          recipient.received(id).length,
          due.includes(recipient) ? 1 : 0,
          `case ${index + 1}: ${due.includes(recipient) ? 'once' : 'never'} at the own inbox`,
        );
      }
      check.equal(
        'delivery-shared-only-together',
        [copiesShared(inbox, id), copiesShared(other, id)],
        [0, 0],
        `case ${index + 1}: no shared inbox gets what goes to one of its actors`,
      );
    }
    check.equal(
      'delivery-shared-inbox',
      tally(inbox, [...actors, dave, erin, frank], mixed),
      { shared: 1, own: [0, 0, 1, 1, 1] },
      'of five recipients two are together, and the others are not',
    );
    check.equal(
      'delivery-shared-only-together',
      copiesShared(other, idOf(mixed)),
      0,
      'one at another shared inbox is alone there',
    );
  },
});

const blind = defineCheck({
  id: 'delivery/shared-inbox-blind',
  title: 'blind recipients get it at their own inboxes and nowhere else',
  class: 'delivery',
  requirements: ['delivery-shared-only-together', 'delivery-shared-inbox', 'audience-blind'],
  async run(check) {
    const alice = await check.actor();
    const { inbox, actors } = await neighbours(check.probe, 5);
    const [bob, carol, dave, erin, follower] = actors;
    if (bob === undefined || carol === undefined || dave === undefined) return;
    if (erin === undefined || follower === undefined) return;
    await befriend(check, alice, follower);
    const second = await check.probe.actor({ shared_inbox: inbox });
    await befriend(check, alice, second);
    const all = [bob, carol, dave, erin, follower, second];
    const rows: { story: string; audience: JsonObject; shared: number; own: RemoteActor[] }[] = [
      {
        story: 'two open and two blind',
        audience: { to: [bob.url], cc: [carol.url], bto: [dave.url], bcc: erin.url },
        shared: 1,
        own: [dave, erin],
      },
      {
        story: 'two blind alone',
        audience: { to: [], bcc: [dave.url, erin.url] },
        shared: 0,
        own: [dave, erin],
      },
      {
        story: 'one open and one blind',
        audience: { to: [bob.url], bto: [dave.url] },
        shared: 0,
        own: [bob, dave],
      },
      {
        story: 'the followers blind',
        audience: { to: [bob.url, carol.url], bcc: ['Followers'] },
        shared: 1,
        own: [follower, second],
      },
      {
        story: 'Public blind and nobody else',
        audience: { bto: 'Public' },
        shared: 0,
        own: [follower, second],
      },
      {
        story: 'the followers open and one blind',
        audience: { to: 'Followers', bcc: [dave.url] },
        shared: 1,
        own: [dave],
      },
    ];
    const notes: JsonObject[] = [];
    for (const { audience } of rows) notes.push(await alice.note('between us', audience));
    await fenceEach(check, alice, all);
    for (const [index, { story, shared, own }] of rows.entries()) {
      const seen = tally(inbox, all, notes[index]);
      const due = { shared, own: all.map((actor) => (own.includes(actor) ? 1 : 0)) };
      for (const requirement of [
        'delivery-shared-only-together',
        shared === 1 ? 'delivery-shared-inbox' : 'audience-blind',
      ]) {
        check.equal(requirement, seen, due, story);
      }
    }
  },
});

/** What the document of an actor can say instead of a shared inbox of its own origin. */
const UNUSABLE: readonly { story: string; endpoints: (origin: string) => JsonValue | undefined }[] =
  [
    { story: 'a number', endpoints: () => ({ sharedInbox: 42 }) },
    { story: 'a list', endpoints: (origin) => ({ sharedInbox: [`${origin}/inbox`] }) },
    { story: 'an object', endpoints: (origin) => ({ sharedInbox: { id: `${origin}/inbox` } }) },
    { story: 'null', endpoints: () => ({ sharedInbox: null }) },
    { story: 'a relative URL', endpoints: () => ({ sharedInbox: '/inbox' }) },
    { story: 'nothing', endpoints: () => ({}) },
    { story: 'an empty text', endpoints: () => ({ sharedInbox: '' }) },
    { story: 'endpoints that are no object', endpoints: () => null },
    { story: 'endpoints that are a text', endpoints: (origin) => `${origin}/inbox` },
    {
      story: 'another host name of the same machine',
      endpoints: (origin) => ({ sharedInbox: `${origin.replace('127.0.0.1', 'localhost')}/inbox` }),
    },
    {
      story: 'another scheme',
      endpoints: (origin) => ({ sharedInbox: `${origin.replace('http:', 'https:')}/inbox` }),
    },
  ];

const foreign = defineCheck({
  id: 'delivery/shared-inbox-unusable',
  title: 'a shared inbox of another origin, or that is none, is not used',
  class: 'delivery',
  requirements: ['delivery-shared-only-together', 'delivery-inbox'],
  async run(check) {
    const alice = await check.actor();
    const rows: { story: string; recipients: RemoteActor[] }[] = [];
    for (const { story, endpoints } of UNUSABLE) {
      const probe = check.probe;
      const profile = { endpoints: endpoints(await probe.open()) };
      rows.push({
        story,
        recipients: [await probe.actor({ profile }), await probe.actor({ profile })],
      });
    }
    // A listener that answers everything, where two of another origin say that they can be reached.
    const elsewhere = check.peer();
    const trap = await elsewhere.sharedInbox();
    rows.push({
      story: 'a shared inbox of another peer',
      recipients: (await neighbours(check.probe, 2, trap)).actors,
    });
    // Of two peers that name one shared inbox, only the actors of its own peer could be together, and that is one.
    const host = await elsewhere.actor({ shared_inbox: trap });
    rows.push({
      story: 'one of the same peer and one of another',
      recipients: [host, await check.probe.actor({ shared_inbox: trap })],
    });
    const inbox = await check.probe.sharedInbox();
    const notes: JsonObject[] = [];
    for (const { recipients } of rows) {
      notes.push(await alice.note('to two', { to: urls(recipients) }));
    }
    for (const [index, { story, recipients }] of rows.entries()) {
      const id = idOf(notes[index]);
      for (const recipient of recipients) {
        await check.eventually(
          'delivery-inbox',
          `${story}: it comes to the own inbox`,
          () => recipient.received(id).length > 0,
        );
      }
    }
    await fenceEach(
      check,
      alice,
      rows.flatMap(({ recipients }) => recipients),
    );
    for (const [index, { story, recipients }] of rows.entries()) {
      const id = idOf(notes[index]);
      check.equal(
        'delivery-shared-only-together',
        {
          own: recipients.map((recipient) => recipient.received(id).length),
          shared: copiesShared(inbox, id),
          foreign: copiesShared(trap, id),
        },
        { own: [1, 1], shared: 0, foreign: 0 },
        `${story}: once to each own inbox, and to no shared one`,
      );
    }
  },
});

const mixed = defineCheck({
  id: 'delivery/shared-inbox-and-local',
  title: 'local recipients, and those of several peers, get it beside those who are together',
  class: 'delivery',
  requirements: ['delivery-shared-inbox', 'delivery-local', 'delivery-shared-result'],
  async run(check) {
    const [alice, local, other] = [await check.actor(), await check.actor(), await check.actor()];
    const houses = [await neighbours(check.probe, 2), await neighbours(check.peer(), 3)];
    const remote = houses.flatMap(({ actors }) => actors);
    const note = await alice.note('for all', { to: urls([...remote, local]), cc: [other.url] });
    await fenceEach(check, alice, remote);
    await fence(check, alice, [local, other]);
    for (const { inbox, actors } of houses) {
      check.equal(
        'delivery-shared-inbox',
        tally(inbox, actors, note),
        { shared: 1, own: actors.map(() => 0) },
        'each peer gets one request',
      );
    }
    for (const actor of [local, other]) {
      check.equal(
        'delivery-local',
        await copiesAt(actor, idOf(note)),
        1,
        'each local actor has it',
      );
    }
    for (const { inbox, actors } of houses) {
      const { origin } = new URL(inbox.url);
      const state = await settled(check, alice, origin, 2 * actors.length);
      check.equal(
        'delivery-shared-result',
        state.delivered,
        2 * actors.length,
        'the shared request counts for each, and so does the note behind it',
      );
    }
  },
});

// ------------------------------------------------------------------------------------------------ order

const order = defineCheck({
  id: 'delivery/shared-inbox-order',
  title: 'a shared request waits for what was published before for any of its recipients',
  class: 'delivery',
  requirements: ['delivery-order', 'delivery-shared-inbox', 'delivery-shared-only-together'],
  async run(check) {
    const alice = await check.actor();
    const { inbox, actors } = await neighbours(check.probe, 2);
    const [bob, carol] = actors;
    if (bob === undefined || carol === undefined) return;
    const witness = await check.peer().actor();
    const own = holdNext(bob);
    const first = idOf(await alice.note('to bob', { to: [bob.url] }));
    await reached(check, own, 'the delivery to one of them is under way');
    const both = await alice.note('to both', { to: urls(actors) });
    const alone = idOf(await alice.note('to carol', { to: [carol.url] }));
    await fence(check, alice, [witness]);
    check.equal(
      'delivery-order',
      { ...tally(inbox, actors, both), alone: carol.received(alone).length },
      { shared: 0, own: [0, 0], alone: 0 },
      'what is for both waits for what is for one, and what comes after it waits too',
    );
    const held = new Gate();
    inbox.on_inbox.add({ times: 1, hold_after: held });
    own.open();
    await reached(check, held, 'the shared request is sent when the one before it is answered');
    const later = idOf(await alice.note('later', { to: [bob.url] }));
    await fence(check, alice, [witness]);
    check.equal(
      'delivery-order',
      [carol.received(alone).length, bob.received(later).length],
      [0, 0],
      'and what comes after it waits for its answer',
    );
    held.open();
    for (const [recipient, note] of [
      [carol, alone],
      [bob, later],
    ] as const) {
      await check.eventually(
        'delivery-order',
        'then it is sent',
        () => recipient.received(note).length === 1,
      );
    }
    check.equal(
      'delivery-shared-inbox',
      tally(inbox, actors, both),
      { shared: 1, own: [0, 0] },
      'the two who waited for each other were together all the same',
    );
    check.equal('delivery-shared-only-together', copiesShared(inbox, first), 0, 'one is alone');
    await judgeSequence(check, alice, inbox, [bob, carol]);
  },
});

/** Many activities for one or both: each recipient's own come in the order of the outbox, at whatever inbox. */
async function judgeSequence(
  check: CheckContext,
  alice: LocalActor,
  inbox: SharedInbox,
  actors: readonly [RemoteActor, RemoteActor],
): Promise<void> {
  const [bob, carol] = actors;
  const due = new Map<RemoteActor, string[]>([
    [bob, []],
    [carol, []],
  ]);
  for (let round = 0; round < 12; round += 1) {
    const to = [[bob, carol], [bob], [carol, bob], [carol]][round % 4] ?? [];
    const id = idOf(await alice.note(`note ${round}`, { to: urls(to) }));
    for (const recipient of to) due.get(recipient)?.push(id);
  }
  await fenceEach(check, alice, actors);
  for (const [recipient, ids] of due) {
    const seen = recipient.probe.deliveries
      .filter((delivery) => delivery.recipient === recipient || delivery.shared === inbox)
      .map(({ activity }) => idOf(activity))
      .filter((id) => ids.includes(id));
    check.equal('delivery-order', seen, ids, `${recipient.name} gets them in order`);
  }
}

const unequal = defineCheck({
  id: 'delivery/shared-inbox-after-a-failure',
  title: 'a recipient whose earlier delivery has failed is together with the others again',
  class: 'delivery',
  requirements: ['delivery-order', 'delivery-shared-inbox', 'projection-delivery-state'],
  async run(check) {
    const alice = await check.actor();
    const { inbox, actors } = await neighbours(check.probe, 2);
    const [bob] = actors;
    if (bob === undefined) return;
    bob.on_inbox.add({ times: 1, status: 503, body: '' });
    const failing = idOf(await alice.note('to bob', { to: [bob.url] }));
    const both = await alice.note('to both', { to: urls(actors) });
    await check.eventually(
      'delivery-order',
      'what is for both is sent when the one before it has failed an attempt',
      () => copiesShared(inbox, idOf(both)) === 1,
    );
    await fenceEach(check, alice, actors);
    check.equal(
      'delivery-shared-inbox',
      tally(inbox, actors, both),
      { shared: 1, own: [0, 0] },
      'to both together',
    );
    await check.eventually(
      'projection-delivery-state',
      'the one that failed is all that is pending',
      async () => {
        const { pending } = await peerState(alice, check.probe.origin);
        return pending.length === 1 && entryOf(pending, failing, bob.url) !== undefined;
      },
    );
    check.equal(
      'delivery-order',
      bob.received(failing).length,
      1,
      'it is not sent before its time',
    );
  },
});

export const deliverySharedChecks: readonly CheckDefinition[] = [
  counts,
  spelled,
  alone,
  blind,
  foreign,
  mixed,
  order,
  unequal,
];
