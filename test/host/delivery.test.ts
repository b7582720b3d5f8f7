import t from 'tap';
import {
  type AttemptOutcome,
  BACKOFF_SCHEDULE,
  classifyOutcome,
  DeliveryQueue,
  type DeliveryTools,
  fallsBack,
  groupDeliveries,
  mayShare,
  nextAttempt,
  parseRetryAfter,
  queueOf,
  sharedInboxOf,
} from '../../reference/host/delivery.ts';
import { systemClock } from '../../reference/host/clock.ts';
import type { HostEvent } from '../../reference/host/events.ts';
import { deadLettersView, lettersToRequeue } from '../../reference/host/dead-letters.ts';
import {
  deliveryStateView,
  emptyDeliveryState,
  foldDeliveryState,
  type PendingDelivery,
} from '../../reference/host/projections/delivery-state.ts';
import { formatTimestamp } from '../../reference/core/time.ts';
import { eventually, manualClock } from './helpers.ts';

const ALICE = 'https://a.example/actors/alice';
const SECOND = 1000;
const HOUR = 3600 * SECOND;

t.test('what follows from an answer', async (t) => {
  for (const status of [200, 201, 202, 204, 299]) {
    t.equal(classifyOutcome({ status, error: '' }), 'delivered', `${status}`);
  }
  t.equal(classifyOutcome({ status: 422, code: 'replay', error: '' }), 'delivered');
  for (const status of [400, 410, 413, 415, 422]) {
    t.equal(classifyOutcome({ status, error: '' }), 'dead', `${status}`);
  }
  t.equal(classifyOutcome({ status: 422, code: 'shape-invalid', error: '' }), 'dead');
  for (const status of [undefined, 301, 302, 401, 403, 404, 405, 408, 429, 500, 502, 503]) {
    t.equal(classifyOutcome({ status, error: '' }), 'retry', `${status}`);
  }
});

t.test('Retry-After', async (t) => {
  const now = Date.parse('2026-11-20T10:00:00.000Z');
  t.equal(parseRetryAfter('120', now), now + 120 * SECOND);
  t.equal(parseRetryAfter('Fri, 20 Nov 2026 11:00:00 GMT', now), now + HOUR);
  t.equal(parseRetryAfter(undefined, now), undefined);
  t.equal(parseRetryAfter('soon', now), undefined);
  t.equal(parseRetryAfter('9'.repeat(30), now), Date.parse('9999-12-31T23:59:59.999Z'));
  t.equal(parseRetryAfter('3456000', now), now + 40 * 24 * HOUR);
  t.equal(nextAttempt(1, undefined, now, BACKOFF_SCHEDULE), now + 30 * SECOND);
  t.equal(nextAttempt(1, '10', now, BACKOFF_SCHEDULE), now + 30 * SECOND);
  t.equal(nextAttempt(1, '600', now, BACKOFF_SCHEDULE), now + 600 * SECOND);
  t.equal(nextAttempt(5, undefined, now, BACKOFF_SCHEDULE), now + 24 * HOUR);
  t.equal(nextAttempt(6, undefined, now, BACKOFF_SCHEDULE), undefined);
});

/** A queue over a fold in memory, with attempts that the test answers. */
function openQueue(
  answer: (delivery: PendingDelivery) => AttemptOutcome | Promise<AttemptOutcome>,
  shared: Partial<Pick<DeliveryTools, 'findSharedInbox' | 'attemptShared'>> = {},
) {
  const clock = manualClock();
  const made: string[] = [];
  const control = { isLogBroken: false, faults: 0 };
  let state = emptyDeliveryState();
  let seq = 0;
  const fold = (event: HostEvent): void => {
    const entry = { ...event, seq: ++seq, at: formatTimestamp(clock.now()) };
    state = foldDeliveryState(state, entry);
    queue.notice(entry);
  };
  const open = (): DeliveryQueue =>
    new DeliveryQueue({
      clock,
      state: () => state,
      append: async (events) => {
        if (control.isLogBroken) throw new Error('disk full');
        for (const event of events) fold(event);
      },
      findSharedInbox: async () => undefined,
      async attemptShared(inbox, activity) {
        made.push(`${activity}>${inbox}`);
        return shared.attemptShared!(inbox, activity);
      },
      ...(shared.findSharedInbox && { findSharedInbox: shared.findSharedInbox }),
      mayShare,
      groupDeliveries,
      fallsBack,
      attempt: async (delivery) => {
        made.push(`${delivery.activity}>${delivery.recipient.split('/').at(-1)}`);
        return answer(delivery);
      },
      classify: classifyOutcome,
      nextAttempt,
      queueOf,
      schedule: BACKOFF_SCHEDULE,
      onError: () => control.faults++,
    });
  let queue = open();
  return {
    clock,
    made,
    control,
    fold,
    enqueue: (activity: string, ...recipients: string[]) =>
      fold({ kind: 'enqueued', activity, actor: ALICE, recipients }),
    enqueueOpen: (activity: string, open: 'all' | string[], ...recipients: string[]) =>
      fold({ kind: 'enqueued', activity, actor: ALICE, recipients, open }),
    state: () => state,
    restart: () => {
      queue = open();
      queue.start();
    },
    stop: () => queue.stop(),
    view: (peer: string) => {
      const view = deliveryStateView(state, 'https://a.example', formatTimestamp(clock.now()));
      return view[`https://${peer}.example`] as unknown as {
        pending: { attempts: number; next_attempt_at: string | null; last_error?: string }[];
        delivered: number;
        dead_letter: { attempts: number; last_error: string }[];
      };
    },
  };
}

function recipient(peer: string, name: string): string {
  return `https://${peer}.example/actors/${name}`;
}

t.test('delivers in order, and on to others while one peer hangs', async (t) => {
  const queue = openQueue((delivery) =>
    delivery.recipient.includes('slow') ? new Promise(() => undefined) : { status: 202, error: '' },
  );
  queue.enqueue('1', recipient('slow', 'x'), recipient('b', 'bob'), recipient('b', 'ben'));
  queue.enqueue('2', recipient('b', 'bob'), recipient('slow', 'x'));
  await eventually('all but the slow', () => queue.view('b').delivered === 3);
  t.same(
    queue.made.filter((one) => !one.endsWith('x')),
    ['1>bob', '1>ben', '2>bob'],
  );
  t.same(
    queue.made.filter((one) => one.endsWith('x')),
    ['1>x'],
  );
  t.equal(queue.view('slow').pending.length, 2);
});

t.test('retries by the schedule and gives up at the sixth failure', async (t) => {
  const queue = openQueue(() => ({ status: undefined, error: 'refused' }));
  queue.enqueue('1', recipient('b', 'bob'));
  for (const [index, wait] of BACKOFF_SCHEDULE.entries()) {
    await eventually('the failure', () => queue.view('b').pending[0]?.attempts === index + 1);
    const due = formatTimestamp(queue.clock.now() + wait);
    t.match(queue.view('b').pending[0], { next_attempt_at: due, last_error: 'refused' });
    queue.clock.advance(wait - 1);
    await new Promise(setImmediate);
    t.equal(queue.made.length, index + 1, 'not before its time');
    queue.clock.advance(1);
  }
  await eventually('the dead letter', () => queue.view('b').dead_letter.length === 1);
  t.match(queue.view('b').dead_letter, [{ attempts: 6, last_error: 'refused' }]);
  t.same(queue.view('b').pending, []);
  queue.clock.advance(1000 * HOUR);
  await new Promise(setImmediate);
  t.equal(queue.made.length, 6);
});

t.test('one that failed does not hold up those behind it', async (t) => {
  const queue = openQueue(({ activity, attempts }) =>
    activity === '1' && attempts === 0
      ? { status: 500, error: 'answered 500' }
      : { status: 202, error: '' },
  );
  queue.enqueue('1', recipient('b', 'bob'));
  queue.enqueue('2', recipient('b', 'bob'));
  await eventually('the second', () => queue.view('b').delivered === 1);
  t.same(queue.made, ['1>bob', '2>bob']);
  queue.clock.advance(30 * SECOND);
  await eventually('the first', () => queue.view('b').delivered === 2);
});

t.test('410 is final at once', async () => {
  const queue = openQueue(() => ({ status: 410, error: 'answered 410' }));
  queue.enqueue('1', recipient('b', 'bob'));
  await eventually('the dead letter', () => queue.view('b').dead_letter[0]?.attempts === 1);
});

t.test('a restart keeps failures and due times, and resumes what was under way', async (t) => {
  let isUp = false;
  const queue = openQueue((delivery) => {
    if (delivery.activity === '2' && !isUp) return new Promise(() => undefined);
    return isUp ? { status: 202, error: '' } : { status: 503, error: 'no', retryAfter: '60' };
  });
  queue.enqueue('1', recipient('b', 'bob'));
  queue.enqueue('2', recipient('b', 'bob'));
  await eventually('the failure', () => queue.view('b').pending[0]?.attempts === 1);
  await eventually('the second is under way', () => queue.made.includes('2>bob'));
  t.match(queue.view('b').pending[1], { attempts: 0, next_attempt_at: null });
  isUp = true;
  queue.restart();
  await eventually('what was under way', () => queue.view('b').delivered === 1);
  t.match(queue.view('b').pending, [{ attempts: 1 }]);
  queue.clock.advance(59 * SECOND);
  await new Promise(setImmediate);
  t.equal(queue.view('b').delivered, 1);
  queue.clock.advance(SECOND);
  await eventually('what had failed', () => queue.view('b').delivered === 2);
});

t.test('a stopped queue makes no attempt and counts none', async (t) => {
  let finish: (outcome: AttemptOutcome) => void = () => undefined;
  const queue = openQueue(() => new Promise((resolve) => (finish = resolve)));
  queue.enqueue('1', recipient('b', 'bob'));
  queue.enqueue('2', recipient('b', 'bob'));
  await eventually('the attempt', () => queue.made.length === 1);
  const stopped = queue.stop();
  finish({ status: undefined, error: 'the host stops' });
  await stopped;
  t.match(queue.view('b').pending, [{ attempts: 0 }, { attempts: 0 }]);
  t.equal(queue.made.length, 1);
});

t.test('when the log can not be written it tries again', async () => {
  const queue = openQueue(() => ({ status: 202, error: '' }));
  queue.control.isLogBroken = true;
  queue.enqueue('1', recipient('b', 'bob'));
  await eventually('the fault', () => queue.control.faults === 1);
  queue.control.isLogBroken = false;
  queue.clock.advance(SECOND);
  await eventually('delivered', () => queue.view('b').delivered === 1);
});

t.test('a long queue is worked off in order', async (t) => {
  const queue = openQueue(() => ({ status: 202, error: '' }));
  const names = Array.from({ length: 2500 }, (_, index) => `${index}`);
  for (const name of names) queue.enqueue(name, recipient('b', 'bob'));
  await eventually('all', () => queue.view('b').delivered === names.length);
  t.same(
    queue.made,
    names.map((name) => `${name}>bob`),
  );
});

t.test('which shared inbox may be used', async (t) => {
  const actor = 'https://b.example/actors/bob';
  const named = (sharedInbox: string) => sharedInboxOf({ endpoints: { sharedInbox } }, actor);
  t.equal(named('https://b.example/inbox'), 'https://b.example/inbox');
  t.equal(named('https://c.example/inbox'), undefined);
  t.equal(named('http://b.example/inbox'), undefined);
  t.equal(named('/inbox'), undefined);
  t.equal(sharedInboxOf({ endpoints: null }, actor), undefined);
  t.equal(sharedInboxOf({ endpoints: { sharedInbox: 1 } }, actor), undefined);
});

t.test('when a shared inbox says nothing about its recipients', async (t) => {
  for (const status of [400, 401, 403, 404, 405, 410, 413, 415, 422, 499]) {
    t.equal(fallsBack({ status, error: '' }), true, `${status}`);
  }
  t.equal(fallsBack({ status: 422, code: 'shape-invalid', error: '' }), true);
  t.equal(fallsBack({ status: 422, code: 'replay', error: '' }), false);
  for (const status of [undefined, 200, 202, 302, 429, 500, 503]) {
    t.equal(fallsBack({ status, error: '' }), false, `${status}`);
  }
});

const BOB = recipient('b', 'bob');
const BEN = recipient('b', 'ben');
const BEA = recipient('b', 'bea');
const SHARED = 'https://b.example/inbox';
const taken = { status: 202, error: '' };

t.test('recipients that are together share their first request', async (t) => {
  const queue = openQueue(() => taken, {
    findSharedInbox: async () => SHARED,
    attemptShared: async () => taken,
  });
  queue.enqueueOpen('1', 'all', BOB, BEN);
  queue.enqueueOpen('2', 'all', BOB);
  queue.enqueueOpen('3', [BOB, BEN], BOB, BEN, BEA);
  queue.enqueue('4', BOB, BEN);
  await eventually('all', () => queue.view('b').delivered === 8);
  t.same(queue.made, [`1>${SHARED}`, '2>bob', `3>${SHARED}`, '3>bea', '4>bob', '4>ben']);
});

t.test('recipients of one peer may have different shared inboxes, or none', async (t) => {
  const queue = openQueue(() => taken, {
    findSharedInbox: async ({ recipient: to }) =>
      to === BEA ? undefined : to === BEN ? `${SHARED}/other` : SHARED,
    attemptShared: async () => taken,
  });
  queue.enqueueOpen('1', 'all', BOB, BEN, BEA, recipient('b', 'bo'));
  await eventually('all', () => queue.view('b').delivered === 4);
  t.same(queue.made, [`1>${SHARED}`, '1>ben', '1>bea']);
});

t.test('after a failure each recipient has attempts of its own', async (t) => {
  const queue = openQueue(() => taken, {
    findSharedInbox: async () => SHARED,
    attemptShared: async () => ({ status: 503, error: 'answered 503' }),
  });
  queue.enqueueOpen('1', 'all', BOB, BEN);
  await eventually('the failures', () =>
    queue.view('b').pending.every((one) => one.attempts === 1),
  );
  t.same(queue.made, [`1>${SHARED}`]);
  queue.clock.advance(30 * SECOND);
  await eventually('both', () => queue.view('b').delivered === 2);
  t.same(queue.made, [`1>${SHARED}`, '1>bob', '1>ben']);
});

t.test('a shared inbox that refuses is gone around at once, and not asked again', async (t) => {
  let isUp = false;
  const queue = openQueue(() => (isUp ? taken : new Promise(() => undefined)), {
    findSharedInbox: async () => SHARED,
    attemptShared: async () => ({ status: 404, error: 'answered 404' }),
  });
  queue.enqueueOpen('1', 'all', BOB, BEN);
  await eventually('the own inbox', () => queue.made.includes('1>bob'));
  t.match(queue.view('b').pending, [{ attempts: 0 }, { attempts: 0 }]);
  isUp = true;
  queue.restart();
  await eventually('both', () => queue.view('b').delivered === 2);
  t.same(queue.made, [`1>${SHARED}`, '1>bob', '1>bob', '1>ben']);
});

t.test('a recipient whose document cannot be had fails alone', async (t) => {
  const gone = { status: 410, error: 'gone' };
  const queue = openQueue(() => taken, {
    findSharedInbox: async ({ recipient: to }) => (to === BEN ? gone : SHARED),
    attemptShared: async () => taken,
  });
  queue.enqueueOpen('1', 'all', BOB, BEN, BEA);
  await eventually('the others', () => queue.view('b').delivered === 2);
  t.same(queue.made, [`1>${SHARED}`]);
  t.match(queue.view('b').dead_letter, [{ recipient: BEN, attempts: 1, last_error: 'gone' }]);
});

t.test('a shared request that was under way is made again after a restart', async (t) => {
  let isUp = false;
  const queue = openQueue(() => taken, {
    findSharedInbox: async () => SHARED,
    attemptShared: async () => (isUp ? taken : new Promise(() => undefined)),
  });
  queue.enqueueOpen('1', 'all', BOB, BEN);
  await eventually('the request', () => queue.made.length === 1);
  isUp = true;
  queue.restart();
  await eventually('both', () => queue.view('b').delivered === 2);
  t.same(queue.made, [`1>${SHARED}`, `1>${SHARED}`]);
});

t.test('dead letters are put back in the order of publication', async (t) => {
  let isDown = true;
  const queue = openQueue(({ activity }) =>
    isDown && activity !== '3'
      ? { status: activity === '1' ? undefined : 410, error: 'down' }
      : taken,
  );
  queue.enqueueOpen('1', 'all', BOB);
  queue.enqueueOpen('2', 'all', BOB, recipient('c', 'carol'));
  queue.enqueue('3', BOB);
  for (const wait of BACKOFF_SCHEDULE) {
    await eventually('it waits', () => queue.view('b').pending[0]?.next_attempt_at ?? undefined);
    queue.clock.advance(wait);
  }
  await eventually('the dead letters', () => queue.view('b').dead_letter.length === 2);
  const view = deadLettersView(queue.state()) as { items: { activity: string; peer: string }[] };
  t.same(
    view.items.map(({ activity, peer }) => `${activity} ${peer}`),
    ['2 https://b.example', '2 https://c.example', '1 https://b.example'],
  );
  const letters = lettersToRequeue(queue.state(), { peer: 'https://b.example' });
  t.same(
    letters.map(({ activity }) => activity),
    ['1', '2'],
  );
  isDown = false;
  queue.made.length = 0;
  queue.fold({ kind: 'requeued', letters });
  t.match(queue.view('b'), { pending: [{ attempts: 0 }, { attempts: 0 }], dead_letter: [] });
  t.notOk('last_error' in queue.view('b').pending[0]!);
  await eventually('both', () => queue.view('b').delivered === 3);
  t.same(queue.made, ['1>bob', '2>bob']);
  t.same(lettersToRequeue(queue.state(), { peer: 'https://b.example' }), []);
});

t.test('the system clock can be moved, and alarms with it', async (t) => {
  let system = 1000;
  const clock = systemClock(() => system);
  const rung: string[] = [];
  clock.at(1000 + 60_000, () => rung.push('minute'));
  const cancel = clock.at(1000 + 60_000, () => rung.push('cancelled'));
  clock.at(1000 + 2 ** 32, () => rung.push('late'));
  cancel();
  system += 1;
  t.equal(clock.now(), 1001);
  clock.advance(59_999);
  t.equal(clock.now(), 61_000);
  await eventually('the alarm', () => rung.length > 0);
  t.same(rung, ['minute']);
  clock.advance(2 ** 32);
  await eventually('the late alarm', () => rung.length > 1);
});
