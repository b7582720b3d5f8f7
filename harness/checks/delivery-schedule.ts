// The whole schedule of a delivery, from the first failure to the dead letter: hours that a moved clock makes short.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { RemoteActor } from '../probe/probe.ts';
import {
  arrivedAt,
  DAY,
  entryOf,
  failedTimes,
  fence,
  HOUR,
  idOf,
  isBetween,
  MINUTE,
  MovedClock,
  pendingEntry,
  peerState,
  SCHEDULE,
  SECOND,
  settled,
  span,
} from './delivery-support.ts';

/** How far before the due time it is looked whether nothing was sent yet; the fence has to be done within it. */
const JUST_BEFORE = 10 * SECOND;

interface Stage {
  host: Host;
  clock: MovedClock;
  alice: LocalActor;
  /** On another peer, so that what is sent to it is a fence for nobody's queue but the clock's. */
  witness: RemoteActor;
}

async function setUp(check: CheckContext): Promise<Stage> {
  const host = await check.startHost();
  const alice = await check.actor({ host });
  return { host, alice, clock: new MovedClock(check, host), witness: await check.peer().actor() };
}

/** Moves the clock to just before a due time, and counts that nothing is sent yet; then over it. */
async function passDueTime(
  check: CheckContext,
  requirement: string,
  { clock, alice, witness }: Stage,
  recipient: RemoteActor,
  note: string,
  due: string,
  story: string,
): Promise<void> {
  const before = recipient.received(note).length;
  await clock.advanceTo(due, -JUST_BEFORE);
  await fence(check, alice, [witness]);
  const early = recipient.received(note).length;
  // Where the kit itself was so slow that the time has come by itself, nothing can be said.
  if (clock.now() < Date.parse(due)) {
    check.equal(requirement, early, before, `${story}: not sent before its time`);
  }
  await clock.advanceTo(due, 1);
  await check.eventually(
    'clock-due',
    `${story}: sent at once when its time has come`,
    () => recipient.received(note).length === before + 1,
  );
}

const schedule = defineCheck({
  id: 'test-clock/delivery-schedule',
  title:
    'attempts come after 30 seconds, 5 minutes, 30 minutes, 6 hours and 24 hours, and then no more',
  class: 'test-clock',
  requirements: ['delivery-schedule', 'delivery-dead-letter', 'clock-due', 'clock-advance'],
  needs: ['restart', 'operator'],
  async run(check) {
    const stage = await setUp(check);
    const { alice, clock, witness } = stage;
    const bob = await check.probe.actor();
    bob.on_inbox.add({ status: 500, body: 'not today' });
    const note = idOf(await alice.note('again and again', { to: [bob.url] }));
    for (const [index, wait] of SCHEDULE.entries()) {
      const failures = index + 1;
      const { next } = await failedTimes(check, alice, note, bob, failures);
      const earliest = clock.at(arrivedAt(bob.received(note).at(-1))) + wait;
      const latest = clock.now() + wait;
      check.expect(
        'delivery-schedule',
        isBetween(next, earliest, latest),
        `after failure ${failures} the next attempt is due in ${wait / SECOND} seconds`,
        { expected: span(earliest, latest), actual: next },
      );
      await passDueTime(
        check,
        'delivery-schedule',
        stage,
        bob,
        note,
        next,
        `attempt ${failures + 1}`,
      );
    }
    const { dead, pending } = await settled(check, alice, bob.probe.origin, 1);
    const letter = entryOf(dead, note, bob.url);
    check.equal('delivery-dead-letter', pending, [], 'after the sixth failure nothing is pending');
    check.equal('delivery-dead-letter', at(letter, 'attempts'), 6, 'it is dead after six failures');
    const sixth = clock.at(arrivedAt(bob.received(note).at(-1)));
    check.expect(
      'clock-advance',
      isBetween(textAt(letter, 'failed_at'), sixth, clock.now()),
      'failed_at is the time of the sixth failure on the moved clock',
      { expected: span(sixth, clock.now()), actual: show(letter) },
    );
    await clock.advance(60 * DAY);
    await fence(check, alice, [witness]);
    check.equal(
      'delivery-dead-letter',
      bob.received(note).length,
      6,
      'there is no seventh attempt',
    );
  },
});

const healed = defineCheck({
  id: 'test-clock/delivered-in-the-end',
  title: 'a delivery that failed twice is delivered at its third attempt, once, and then forgotten',
  class: 'test-clock',
  requirements: ['delivery-retry', 'delivery-success', 'delivery-permanent', 'clock-due'],
  needs: ['restart', 'operator'],
  async run(check) {
    const stage = await setUp(check);
    const { alice, clock, witness } = stage;
    const [bob, lost] = [await check.probe.actor(), await check.peer().actor()];
    const hidden = await check.peer().actor();
    bob.on_inbox.add({ times: 2, status: 503, body: '' });
    lost.on_inbox.add({ status: 410, body: '' });
    hidden.on_document.add({ times: 2, status: 404, body: '' });
    const note = idOf(await alice.note('patience', { to: [bob.url, lost.url, hidden.url] }));
    for (const failures of [1, 2]) {
      const both = [
        await failedTimes(check, alice, note, bob, failures),
        await failedTimes(check, alice, note, hidden, failures),
      ];
      await clock.advanceTo(
        both
          .map(({ next }) => next)
          .sort()
          .at(-1) ?? '',
        1,
      );
    }
    for (const [recipient, copies] of [
      [bob, 3],
      [hidden, 1],
    ] as const) {
      await check.eventually('delivery-retry', 'the third attempt succeeds', async () => {
        const { pending, delivered } = await peerState(alice, recipient.probe.origin);
        return pending.length === 0 && delivered === 1;
      });
      check.equal('clock-due', recipient.received(note).length, copies, 'each attempt was made');
    }
    await clock.advance(60 * DAY);
    await fence(check, alice, [witness, bob]);
    check.equal(
      'delivery-success',
      bob.received(note).length,
      3,
      'delivered, it is not sent again',
    );
    check.equal('delivery-permanent', lost.received(note).length, 1, 'nor is what was refused');
  },
});

const patience = defineCheck({
  id: 'test-clock/retry-after',
  title: 'a Retry-After beyond the schedule is waited for, in seconds and as a date',
  class: 'test-clock',
  requirements: ['delivery-retry-after', 'delivery-schedule', 'clock-due', 'clock-advance'],
  needs: ['restart', 'operator'],
  async run(check) {
    const stage = await setUp(check);
    const { alice, clock } = stage;
    await clock.advance(2 * DAY);
    const [seconds, date, short] = [
      await check.peer().actor(),
      await check.peer().actor(),
      await check.peer().actor(),
    ];
    const named = clock.now() + HOUR;
    const headers: [RemoteActor, string][] = [
      [seconds, '2400'],
      [date, new Date(named).toUTCString()],
      [short, '2'],
    ];
    for (const [recipient, value] of headers) {
      recipient.on_inbox.add({
        times: 1,
        status: 503,
        headers: { 'retry-after': value },
        body: '',
      });
    }
    const note = idOf(
      await alice.note('later', { to: headers.map(([recipient]) => recipient.url) }),
    );
    const due = new Map<RemoteActor, string>();
    for (const [recipient] of headers) {
      due.set(recipient, (await failedTimes(check, alice, note, recipient, 1)).next);
    }
    const by_date = due.get(date) ?? '';
    check.expect(
      'clock-advance',
      Date.parse(by_date) >= Math.floor(named / SECOND) * SECOND,
      'a date is one of the moved clock',
      { expected: `not before ${new Date(named).toUTCString()}`, actual: by_date },
    );
    // Over the schedule's own time: the short one is sent, the others still wait for what they were told.
    await clock.advanceTo(due.get(short) ?? '', MINUTE);
    await check.eventually(
      'delivery-schedule',
      'a Retry-After before the schedule changes nothing',
      () => short.received(note).length === 2,
    );
    for (const recipient of [seconds, date]) {
      check.equal('delivery-retry-after', recipient.received(note).length, 1, 'not sent yet');
      const next = due.get(recipient) ?? '';
      await passDueTime(
        check,
        'delivery-retry-after',
        stage,
        recipient,
        note,
        next,
        recipient.name,
      );
    }
  },
});

const kept = defineCheck({
  id: 'test-clock/delivery-due-after-restart',
  title: 'a delivery keeps its due time over a restart, and is sent when it comes',
  class: 'test-clock',
  requirements: ['delivery-restart', 'delivery-schedule', 'clock-due', 'clock-restart'],
  needs: ['restart', 'operator'],
  async run(check) {
    const stage = await setUp(check);
    const { alice, clock, host } = stage;
    const bob = await check.probe.actor();
    bob.on_inbox.add({ status: 500, body: '' });
    const note = idOf(await alice.note('survivor', { to: [bob.url] }));
    const first = await failedTimes(check, alice, note, bob, 1);
    await clock.advanceTo(first.next, 1);
    const second = await failedTimes(check, alice, note, bob, 2);
    await host.restart('kill');
    check.equal(
      'delivery-restart',
      await pendingEntry(alice, note, bob),
      second.entry,
      'failures and due time are kept',
    );
    await passDueTime(check, 'clock-restart', stage, bob, note, second.next, 'after the restart');
    const third = await failedTimes(check, alice, note, bob, 3);
    const earliest = clock.at(arrivedAt(bob.received(note).at(-1))) + SCHEDULE[2];
    check.expect(
      'delivery-schedule',
      isBetween(third.next, earliest, clock.now() + SCHEDULE[2]),
      'the schedule goes on where it was',
      { expected: span(earliest, clock.now() + SCHEDULE[2]), actual: third.next },
    );
  },
});

const ordered = defineCheck({
  id: 'test-clock/delivery-order-with-retries',
  title: 'what failed is tried again beside what was published since, which is not held up by it',
  class: 'test-clock',
  requirements: ['delivery-order', 'delivery-retry', 'delivery-schedule', 'delivery-restart'],
  needs: ['restart', 'operator'],
  async run(check) {
    const { alice, clock, host } = await setUp(check);
    const [bob, carol] = [await check.probe.actor(), await check.probe.actor()];
    bob.on_inbox.add({ times: 2, status: 503, body: '' });
    const to = [bob.url, carol.url];
    // Two fail at one of the recipients, one after the other; what comes after them does not.
    const notes: string[] = [];
    for (let index = 0; index < 4; index += 1) {
      notes.push(idOf(await alice.note(`note ${index}`, { to })));
    }
    const [first = '', second = ''] = notes;
    const firstDue = await failedTimes(check, alice, first, bob, 1);
    const secondDue = await failedTimes(check, alice, second, bob, 1);
    const sent = (recipient: RemoteActor): string[] =>
      recipient.deliveries.map(({ activity }) => idOf(activity)).filter((id) => notes.includes(id));
    for (const recipient of [bob, carol]) {
      await check.until('all four were attempted', () => sent(recipient).length >= 4);
      check.equal(
        'delivery-order',
        sent(recipient),
        notes,
        'each is attempted when the one before it is delivered or has failed',
      );
    }
    // What the death cut off would be sent again.
    await check.until(
      'six of eight are delivered',
      async () => (await peerState(alice, bob.probe.origin)).delivered === 6,
    );
    await host.restart('kill');
    const fifth = idOf(await alice.note('after the restart', { to: [bob.url] }));
    await check.eventually(
      'delivery-restart',
      'after a sudden death what waits still holds up nobody',
      () => bob.received(fifth).length === 1,
    );
    for (const [note, { entry }] of [
      [first, firstDue],
      [second, secondDue],
    ] as const) {
      check.equal(
        'delivery-restart',
        await pendingEntry(alice, note, bob),
        entry,
        'each waits with its one failure for its own time',
      );
    }
    await clock.advanceTo(secondDue.next, 1);
    const { delivered } = await settled(check, alice, bob.probe.origin, 9);
    check.equal('delivery-retry', delivered, 9, 'in the end all are delivered');
    check.equal(
      'delivery-schedule',
      notes.map((note) => [bob.received(note).length, carol.received(note).length]),
      [
        [2, 1],
        [2, 1],
        [1, 1],
        [1, 1],
      ],
      'what failed was sent once more, and the rest once',
    );
  },
});

export const deliveryScheduleChecks: readonly CheckDefinition[] = [
  schedule,
  healed,
  patience,
  kept,
  ordered,
];
