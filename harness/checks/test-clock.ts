// The capability test-clock itself: the route, and what follows the moved clock.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { Body, HttpAnswer, RequestOptions } from '../engine/http.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import type { Host } from '../engine/target.ts';
import { timeFromNow } from '../probe/activities.ts';
import {
  DAY,
  demandAccepted,
  failedTimes,
  HOUR,
  idOf,
  isBetween,
  MINUTE,
  MovedClock,
  SCHEDULE,
  SECOND,
  settled,
  span,
} from './delivery-support.ts';

const LONGEST = 10_000_000_000;

async function postClock(
  check: CheckContext,
  host: Host,
  body: Body | undefined,
  options: RequestOptions = {},
): Promise<HttpAnswer> {
  return await check.post(`${host.base}/admin/clock`, body, {
    token: check.operatorToken(host),
    content_type: 'application/json',
    ...options,
  });
}

/** The host's time, which a move by nothing gives. */
async function readClock(check: CheckContext, host: Host): Promise<number> {
  return Date.parse(await check.advanceClock(host, 0));
}

/** Counts that what was tried since has not moved the clock: it shows no more than what has really passed. */
async function expectUnmoved(
  check: CheckContext,
  requirement: string,
  host: Host,
  before: { shown: number; at: number },
): Promise<void> {
  const shown = await readClock(check, host);
  const latest = before.shown + (Date.now() - before.at);
  check.expect(requirement, isBetween(isoTime(shown), before.shown, latest), 'the clock is left', {
    expected: span(before.shown, latest),
    actual: isoTime(shown),
  });
}

function isoTime(instant: number): string {
  return Number.isNaN(instant) ? 'no time' : new Date(instant).toISOString();
}

const off = defineCheck({
  id: 'test-clock/off',
  title: 'a host whose test clock is not turned on has no such path',
  class: 'test-clock',
  requirements: ['clock-off', 'clock-advance'],
  needs: ['guarded', 'operator'],
  async run(check) {
    const guarded = await check.startHost({ guarded: true });
    for (const [story, options] of [
      ['with the operator token', {}],
      ['without a token', { token: undefined }],
      ['with another method', { method: 'GET', body: undefined }],
    ] as const) {
      const answer = await check.request(`${guarded.base}/admin/clock`, {
        method: 'POST',
        token: check.operatorToken(guarded),
        body: { advance_ms: 0 },
        ...options,
      });
      check.refused('clock-off', answer, { status: 404, code: 'not-found' }, story);
    }
    // The shared host has it: a move by nothing disturbs nobody.
    const answer = await postClock(check, check.host, { advance_ms: 0 });
    check.status(
      'clock-advance',
      answer,
      200,
      'where it is turned on, the same request is answered',
    );
  },
});

const operatorOnly = defineCheck({
  id: 'test-clock/operator-only',
  title: 'nobody but the operator moves the clock',
  class: 'test-clock',
  requirements: ['clock-operator-only', 'clock-advance'],
  needs: ['restart', 'operator'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const before = { at: Date.now(), shown: await readClock(check, host) };
    for (const [story, token] of [
      ['without a token', undefined],
      ['with an unknown token', check.freshToken()],
      ["with an actor's token", alice.token],
    ] as const) {
      const answer = await postClock(check, host, { advance_ms: 30 * DAY }, { token });
      check.refused('clock-operator-only', answer, { status: 401, code: 'unauthorized' }, story);
    }
    await expectUnmoved(check, 'clock-operator-only', host, before);
    const answer = await postClock(check, host, { advance_ms: HOUR });
    check.status('clock-advance', answer, 200, 'with the operator token it is moved');
    const latest = before.shown + (Date.now() - before.at) + HOUR;
    check.expect(
      'clock-advance',
      isBetween(textAt(answer.json, 'now'), before.shown + HOUR, latest),
      'the answer has the time after the move',
      { expected: span(before.shown + HOUR, latest), actual: show(answer.json) },
    );
  },
});

const WRONG_BODIES: readonly unknown[] = [
  {},
  [],
  null,
  60_000,
  { advance_ms: -1 },
  { advance_ms: LONGEST + 1 },
  { advance_ms: 0.5 },
  { advance_ms: '60000' },
  { advance_ms: null },
  { advance_ms: true },
  { advance_ms: [60_000] },
  { advance: 60_000 },
];

const shape = defineCheck({
  id: 'test-clock/shape',
  title: 'a move that is no whole number of milliseconds in range is refused',
  class: 'test-clock',
  requirements: ['clock-shape', 'clock-advance'],
  needs: ['restart', 'operator'],
  async run(check) {
    const host = await check.startHost();
    const before = { at: Date.now(), shown: await readClock(check, host) };
    for (const body of WRONG_BODIES) {
      const answer = await postClock(check, host, JSON.stringify(body));
      check.refused('clock-shape', answer, { status: 422, code: 'shape-invalid' }, show(body));
    }
    await expectUnmoved(check, 'clock-shape', host, before);
    let moved = before.shown;
    for (const advance_ms of [0, 1, MINUTE, LONGEST]) {
      const begin = Date.now();
      const answer = await postClock(check, host, { advance_ms });
      check.status('clock-advance', answer, 200, `${advance_ms} is in range`);
      const now = textAt(answer.json, 'now');
      const latest = moved + advance_ms + (Date.now() - before.at);
      check.expect(
        'clock-advance',
        isBetween(now, moved + advance_ms, latest),
        `the clock is moved by ${advance_ms}`,
        { expected: span(moved + advance_ms, latest), actual: show(now) },
      );
      check.note(`moved by ${advance_ms} within ${Date.now() - begin} ms`);
      moved = Date.parse(now ?? '');
    }
  },
});

const times = defineCheck({
  id: 'test-clock/times-written',
  title: 'every time that the host writes is one of the moved clock',
  class: 'test-clock',
  requirements: ['clock-advance', 'publish-sign', 'delivery-schedule'],
  needs: ['restart', 'operator'],
  async run(check) {
    const host = await check.startHost();
    const clock = new MovedClock(check, host);
    await clock.advance(40 * DAY);
    const begin = clock.now();
    const [bob, broken, closed] = [
      await check.probe.actor(),
      await check.peer().actor(),
      await check.peer().actor(),
    ];
    broken.on_inbox.add({ status: 500, body: '' });
    closed.on_inbox.add({ status: 410, body: '' });
    const alice = await check.actor({ host });
    await demandAccepted(check, alice, bob.activity({ to: [alice.url] }));
    const rotation = await alice.rotate();
    const note = await alice.note('later', { to: [broken.url, closed.url] });
    const { next } = await failedTimes(check, alice, idOf(note), broken, 1);
    const { dead } = await settled(check, alice, closed.probe.origin, 1);
    const peers = await check.until('the sender is known', async () => {
      const found = await alice.projection('peer-actors');
      return at(found, bob.url) === undefined ? undefined : found;
    });
    const document = await alice.document();
    const keys = listAt(document, 'assertionMethod');
    const end = clock.now();
    const written: [string, unknown, number][] = [
      ['published of a note', note['published'], 0],
      ['published of a rotation', rotation['published'], 0],
      ['published of the actor', at(document, 'published'), 0],
      ['created of the first key', at(keys, 0, 'created'), 0],
      ['superseded_at of the first key', at(keys, 0, 'superseded_at'), 0],
      ['created of the second key', at(keys, 1, 'created'), 0],
      ['created of a proof', at(note, 'proof', 'created'), 0],
      ['fetched_at of a peer', at(peers, bob.url, 'fetched_at'), 0],
      ['failed_at of a dead letter', at(dead, 0, 'failed_at'), 0],
      ['next_attempt_at of a delivery', next, SCHEDULE[0]],
    ];
    for (const [what, time, later] of written) {
      check.expect(
        'clock-advance',
        typeof time === 'string' && isBetween(time, begin + later, end + later),
        `${what} is a time of the moved clock`,
        { expected: span(begin + later, end + later), actual: show(time) },
      );
    }
    await check.verifies('publish-sign', note, 'what was published then verifies');
    check.expect(
      'delivery-schedule',
      isBetween(next, begin + SCHEDULE[0], end + SCHEDULE[0]),
      'the schedule counts on the moved clock',
      { expected: span(begin + SCHEDULE[0], end + SCHEDULE[0]), actual: next },
    );
  },
});

const window = defineCheck({
  id: 'test-clock/live-window',
  title:
    'an activity signed with a superseded key is refused when the clock is 48 hours past the rotation',
  class: 'test-clock',
  requirements: ['clock-advance', 'key-live-window'],
  needs: ['restart', 'operator'],
  async run(check) {
    const host = await check.startHost();
    const clock = new MovedClock(check, host);
    const [alice, bob] = [await check.actor({ host }), await check.probe.actor()];
    const { old } = bob.rotate({ at: timeFromNow(-MINUTE) });
    const fromBefore = () =>
      bob.activity({ published: timeFromNow(-2 * MINUTE), to: [alice.url] }, { key: old });
    const superseded = Date.parse(old.superseded_at ?? '');
    const edge = superseded + 48 * HOUR;
    check.status(
      'key-live-window',
      await check.deliver(alice, fromBefore()),
      202,
      'a minute later',
    );
    await clock.advance(edge - 20 * SECOND - clock.now());
    const inside = await check.deliver(alice, fromBefore());
    if (clock.now() < edge - SECOND) {
      check.status('key-live-window', inside, 202, 'shortly before 48 hours are over');
    }
    await clock.advance(edge + SECOND - clock.now());
    const outside = await check.deliver(alice, fromBefore());
    for (const requirement of ['key-live-window', 'clock-advance']) {
      check.refused(
        requirement,
        outside,
        { status: 401, code: 'key-superseded' },
        'when 48 hours are over it is refused',
      );
    }
    const fresh = bob.activity({ to: [alice.url] });
    check.status('clock-advance', await check.deliver(alice, fresh), 202, 'the new key is fine');
  },
});

const restart = defineCheck({
  id: 'test-clock/kept-by-restart',
  title: 'the clock stays moved when the host is killed or stopped and started again',
  class: 'test-clock',
  requirements: ['clock-restart'],
  needs: ['restart', 'operator'],
  async run(check) {
    const host = await check.startHost();
    const clock = new MovedClock(check, host);
    for (const how of ['kill', 'stop'] as const) {
      await clock.advance(3 * DAY);
      const before = clock.now();
      await host.restart(how);
      const now = await readClock(check, host);
      check.expect('clock-restart', isBetween(isoTime(now), before, clock.now()), `after ${how}`, {
        expected: span(before, clock.now()),
        actual: isoTime(now),
      });
      const alice = await check.actor({ host });
      const note = await alice.note('here again');
      check.expect(
        'clock-restart',
        isBetween(textAt(note, 'published'), before, clock.now()),
        `what is published after ${how} has the moved time`,
        { expected: span(before, clock.now()), actual: show(note['published']) },
      );
    }
  },
});

export const testClockChecks: readonly CheckDefinition[] = [
  off,
  operatorOnly,
  shape,
  times,
  window,
  restart,
];
