// How deliveries are sent: the request, its order, and that peers do not wait for each other.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { deepEqual } from '../engine/context.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import { oracleParse } from '../oracle/index.ts';
import { Gate } from '../probe/gate.ts';
import type { Probe, RemoteActor } from '../probe/probe.ts';
import {
  arrivedAt,
  arrival,
  befriendLocally,
  entryOf,
  failedTimes,
  fence,
  holdNext,
  idOf,
  isBetween,
  peerState,
  pendingEntry,
  reached,
  SCHEDULE,
  SECOND,
  settled,
  span,
} from './delivery-support.ts';

// ------------------------------------------------------------------------------------------------ the request

const ODD_NOTES: readonly JsonObject[] = [
  { type: 'Create', object: { type: 'Note', content: 'plain' } },
  { type: 'Create', object: { type: 'Note', content: 'Größe \u{1F600}\u2028\u0000', tags: [] } },
  {
    type: 'Create',
    object: { type: 'Note', content: '', extra: [9007199254740991, 1e-7, -0.5, null] },
  },
  { type: 'Dance', object: { '': {}, z: 1, a: 2 }, 'x-unknown': { deep: [[[]]] } },
];

const request = defineCheck({
  id: 'delivery/request',
  title: 'a delivery is a POST of the signed activity itself',
  class: 'delivery',
  requirements: ['delivery-request'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.probe.actor()];
    for (const request of ODD_NOTES) {
      const activity = await alice.published({ ...request, to: [bob.url] });
      await arrival(check, bob, idOf(activity));
      const delivery = bob.received(idOf(activity))[0];
      check.equal(
        'delivery-request',
        parse(delivery?.body),
        activity,
        'the body is the activity as it was published, with id and proof',
      );
      const type = (delivery?.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
      check.equal(
        'delivery-request',
        type,
        'application/activity+json',
        'the content type is that of an activity',
      );
      await check.verifies(
        'delivery-request',
        delivery?.activity,
        'the delivered activity verifies',
      );
    }
  },
});

/** The body by the strict rules; its refusal is what the reader sees where it breaks them. */
function parse(body: Uint8Array | undefined): unknown {
  try {
    return oracleParse(body ?? new Uint8Array());
  } catch (error) {
    return String(error);
  }
}

const INBOX_PATHS = ['/in', '/mail/room-1/in.box', '/post?for=somebody&kind=note', '/actors/in/'];

const inboxUrl = defineCheck({
  id: 'delivery/inbox-url',
  title: 'a delivery goes to the inbox that the actor document names, wherever that is',
  class: 'delivery',
  requirements: ['delivery-inbox'],
  async run(check) {
    const alice = await check.actor();
    const recipients: { recipient: RemoteActor; path: string }[] = [];
    for (const path of INBOX_PATHS) {
      const recipient = await check.probe.actor();
      recipient.on_document.add({
        change: (document) => ({ ...document, inbox: check.probe.origin + path }),
      });
      recipients.push({ recipient, path });
    }
    check.probe.on_any.add({
      when: (seen) => seen.method === 'POST' && INBOX_PATHS.includes(seen.path),
      status: 202,
    });
    const note = await alice.note('where you live', {
      to: recipients.map(({ recipient }) => recipient.url),
    });
    for (const { recipient, path } of recipients) {
      await check.eventually('delivery-inbox', `it is sent to ${path}`, () =>
        check.probe.requests.some(
          (seen) =>
            seen.method === 'POST' && seen.path === path && deepEqual(parse(seen.body), note),
        ),
      );
      check.equal(
        'delivery-inbox',
        recipient.deliveries.length,
        0,
        'nothing is sent to where an inbox usually is',
      );
    }
    const state = await settled(check, alice, check.probe.origin, recipients.length);
    check.equal('delivery-inbox', state.delivered, recipients.length, 'all are delivered');
  },
});

const local = defineCheck({
  id: 'delivery/local',
  title: 'an actor of the same host gets deliveries with all their effects',
  class: 'delivery',
  requirements: ['delivery-local', 'projection-delivery-state'],
  async run(check) {
    const [alice, follower, addressee, other] = [
      await check.actor(),
      await check.actor(),
      await check.actor(),
      await check.actor(),
    ];
    await befriendLocally(check, alice, follower);
    const notes = [
      await alice.note('for all'),
      await alice.note('for one', { to: [addressee.url] }),
      await alice.note('blind', { bcc: [addressee.url], to: [follower.url] }),
    ];
    await fence(check, alice, [follower, addressee, other]);
    const due: [LocalActor, number[]][] = [
      [follower, [0, 2]],
      [addressee, [1, 2]],
      [other, []],
    ];
    for (const [actor, which] of due) {
      const items = await actor.items('inbox');
      const feed = await actor.projection('feed');
      const feed_items = Array.isArray(feed) ? feed : [];
      for (const [index, note] of notes.entries()) {
        const copies = (list: readonly unknown[]): number =>
          list.filter((item) => deepEqual(item, note)).length;
        const expected = which.includes(index) ? 1 : 0;
        check.equal('delivery-local', copies(items), expected, 'the inbox lists it as published');
        check.equal('delivery-local', copies(feed_items), expected, 'and so does the feed');
      }
    }
    const sent_again = await check.deliver(addressee, notes[1] ?? {});
    check.refused(
      'delivery-local',
      sent_again,
      { status: 422, code: 'replay' },
      'what was delivered inside the host is a replay when it comes from outside',
    );
    const first_time = await check.deliver(other, notes[1] ?? {});
    check.status(
      'delivery-local',
      first_time,
      202,
      'who did not get it inside can get it from outside',
    );
    check.equal(
      'projection-delivery-state',
      at(await alice.projection('delivery-state'), new URL(check.base).origin),
      undefined,
      'deliveries to local actors are not shown',
    );
  },
});

// ------------------------------------------------------------------------------------------------ order

/** The ids of the given activities in the order in which they came to a recipient. */
function arrivals(recipient: RemoteActor, ids: readonly string[]): string[] {
  return recipient.deliveries
    .map(({ activity }) => idOf(activity))
    .filter((id) => ids.includes(id));
}

const order = defineCheck({
  id: 'delivery/order',
  title: 'the activities for one recipient arrive in the order of the outbox',
  class: 'delivery',
  requirements: ['delivery-order'],
  async run(check) {
    const [alice, bob, carol] = [
      await check.actor(),
      await check.probe.actor(),
      await check.probe.actor(),
    ];
    const notes: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const batch = await Promise.all(
        [bob.url, [carol.url, bob.url], [bob.url]].map((to) => alice.note('in order', { to })),
      );
      notes.push(...batch.map(idOf));
    }
    await check.until('all have arrived', () => arrivals(bob, notes).length >= notes.length);
    const outbox = (await alice.items('outbox')).map(idOf).reverse();
    check.equal(
      'delivery-order',
      arrivals(bob, notes),
      outbox.filter((id) => notes.includes(id)),
      'they arrive as they were published, also those that were published at once',
    );
  },
});

const oneAtATime = defineCheck({
  id: 'delivery/one-at-a-time',
  title: 'the next activity for a recipient is sent when the one before is delivered or has failed',
  class: 'delivery',
  requirements: ['delivery-order', 'projection-delivery-state'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.probe.actor()];
    const elsewhere = await check.peer().actor();
    const answered = holdNext(bob);
    const first = idOf(await alice.note('first', { to: [bob.url] }));
    await reached(check, answered, 'the first delivery is under way');
    const second = idOf(await alice.note('second', { to: [bob.url] }));
    await fence(check, alice, [elsewhere]);
    check.equal('delivery-order', arrivals(bob, [second]), [], 'the second waits for the first');
    const { pending } = await peerState(alice, bob.probe.origin);
    for (const id of [first, second]) {
      check.equal(
        'projection-delivery-state',
        entryOf(pending, id, bob.url),
        { activity: id, recipient: bob.url, attempts: 0, next_attempt_at: null },
        'under way, or next in line: no failure yet, and no time to wait for',
      );
    }
    const failing = holdNext(bob, { status: 500, body: '' });
    answered.open();
    await check.eventually(
      'delivery-order',
      'the second is sent when the first is delivered',
      () => arrivals(bob, [second]).length === 1,
    );
    const third = idOf(await alice.note('third', { to: [bob.url] }));
    await fence(check, alice, [elsewhere]);
    check.equal('delivery-order', arrivals(bob, [third]), [], 'the third waits for the second');
    failing.open();
    await check.eventually(
      'delivery-order',
      'the third is sent when the second has failed',
      () => arrivals(bob, [third]).length === 1,
    );
    const { entry } = await failedTimes(check, alice, second, bob, 1);
    check.equal(
      'delivery-order',
      at(entry, 'attempts'),
      1,
      'the second waits for its next attempt',
    );
    check.equal(
      'delivery-order',
      arrivals(bob, [first, second, third]),
      [first, second, third],
      'each came once',
    );
  },
});

const siblings = defineCheck({
  id: 'delivery/failure-of-a-neighbour',
  title: 'a recipient whose deliveries fail does not hold up another one of the same peer',
  class: 'delivery',
  requirements: ['delivery-order', 'delivery-retry'],
  async run(check) {
    const [alice, failing, fine] = [
      await check.actor(),
      await check.probe.actor(),
      await check.probe.actor(),
    ];
    failing.on_inbox.add({ status: 503, body: '' });
    for (let round = 0; round < 3; round += 1) {
      const note = idOf(await alice.note('for both', { to: [failing.url, fine.url] }));
      await check.eventually(
        'delivery-order',
        'the other recipient gets each activity',
        () => arrivals(fine, [note]).length === 1,
      );
      await failedTimes(check, alice, note, failing, 1);
    }
    const { pending } = await peerState(alice, check.probe.origin);
    check.equal('delivery-retry', pending.length, 3, 'all of the failing one stay pending');
  },
});

// ------------------------------------------------------------------------------------------------ peers

/** A peer that is in trouble, with one actor. */
interface Peer {
  probe: Probe;
  actor: RemoteActor;
  /** Nobody listens there. */
  closed: boolean;
}

/** Twenty peers with the healthy one. */
const TROUBLED = 19;

async function troubledPeers(check: CheckContext, gate: Gate): Promise<Peer[]> {
  const peers: Peer[] = [];
  for (let index = 0; index < TROUBLED; index += 1) {
    const probe = check.peer();
    const actor = await probe.actor();
    // Half of them keep the delivery, a quarter keeps the actor document, a quarter is not there.
    if (index % 2 === 0) actor.on_inbox.add({ hold_after: gate });
    else if (index % 4 === 1) actor.on_document.add({ hold_after: gate });
    else await probe.close();
    peers.push({ probe, actor, closed: index % 4 === 3 });
  }
  return peers;
}

const independent = defineCheck({
  id: 'delivery/peers-independent',
  title: 'peers that hang or are dead hold up neither another peer nor the publisher',
  class: 'delivery',
  requirements: ['delivery-peers-independent', 'publish-peer-down'],
  async run(check) {
    const [alice, fine] = [await check.actor(), await check.probe.actor()];
    const gate = new Gate();
    const peers = await troubledPeers(check, gate);
    const to = [...peers.map(({ actor }) => actor.url), fine.url];
    const first = await alice.note('for all', { to });
    check.expect('publish-peer-down', idOf(first) !== '', 'publishing is answered all the same');
    // The hanging ones are all under way before the rest is published.
    const hanging = peers.filter(({ closed }) => !closed).length;
    await check.until('the hanging peers are reached', () => gate.waiting >= hanging);
    const notes = [first];
    while (notes.length < 4) {
      const answer = await alice.publish({
        type: 'Create',
        object: { type: 'Note', content: 'more' },
        to,
      });
      check.status('publish-peer-down', answer, 201, 'publishing is answered while peers hang');
      notes.push(answer.json as JsonObject);
    }
    for (const note of notes) {
      await check.eventually(
        'delivery-peers-independent',
        'the healthy peer gets everything while the others hang',
        () => fine.received(idOf(note)).length === 1,
        { deadline_ms: 3 * SECOND },
      );
    }
    const stuck = peers.filter(({ actor }) => actor.received(idOf(notes[3])).length > 0);
    check.equal('delivery-peers-independent', stuck.length, 0, 'the others were hanging indeed');
    gate.open();
  },
});

// ------------------------------------------------------------------------------------------------ ten seconds

const timeout = defineCheck({
  id: 'delivery/timeout',
  title:
    'a delivery that is not answered within 10 seconds has failed, one that is answered in time has not',
  class: 'delivery',
  requirements: ['delivery-timeout', 'delivery-retry', 'delivery-schedule'],
  deadline_ms: 40_000,
  async run(check) {
    const alice = await check.actor();
    const [silent, slow] = [await check.probe.actor(), await check.peer().actor()];
    silent.on_inbox.add({ never: true });
    const gate = holdNext(slow);
    const note = idOf(await alice.note('any answer?', { to: [silent.url, slow.url] }));
    await arrival(check, silent, note);
    await reached(check, gate, 'the slow recipient is asked');
    const arrived = arrivedAt(silent.received(note)[0]);
    const slow_since = arrivedAt(slow.received(note)[0]);
    await check.until('eight seconds have passed', () => Date.now() - slow_since > 8 * SECOND, {
      deadline_ms: 9 * SECOND,
    });
    check.equal(
      'delivery-timeout',
      at(await pendingEntry(alice, note, silent), 'attempts'),
      0,
      'after eight seconds the silent one has not failed yet',
    );
    gate.open();
    await check.eventually('delivery-timeout', 'an answer after eight seconds counts', async () => {
      const { pending, delivered } = await peerState(alice, slow.probe.origin);
      return pending.length === 0 && delivered === 1;
    });
    let failure: unknown;
    await check.eventually(
      'delivery-timeout',
      'the silent one has failed',
      async () => {
        failure = await pendingEntry(alice, note, silent);
        return at(failure, 'attempts') === 1;
      },
      { deadline_ms: 6 * SECOND },
    );
    check.equal('delivery-retry', at(failure, 'attempts'), 1, 'it stays pending, with one failure');
    const from = arrived + 9 * SECOND + SCHEDULE[0];
    const to = arrived + 12 * SECOND + SCHEDULE[0];
    check.expect(
      'delivery-schedule',
      isBetween(textAt(failure, 'next_attempt_at'), from, to),
      'the failure is dated about ten seconds after the beginning',
      { expected: span(from, to), actual: show(at(failure, 'next_attempt_at')) },
    );
    check.equal('delivery-timeout', silent.received(note).length, 1, 'it was asked once');
  },
});

export const deliveryChecks: readonly CheckDefinition[] = [
  request,
  inboxUrl,
  local,
  order,
  oneAtATime,
  siblings,
  independent,
  timeout,
];
