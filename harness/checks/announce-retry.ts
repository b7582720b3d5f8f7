// Fetches of announced activities that fail in a way that may heal: by the schedule, over restarts, and to their end.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import { Gate } from '../probe/gate.ts';
import {
  announce,
  announcedOf,
  announcedWhere,
  announceFence,
  authored,
  kept,
  setAnnouncing,
  settledOf,
  timesInFeed,
} from './announce-support.ts';
import type { Announcing } from './announce-support.ts';
import {
  DAY,
  idOf,
  isBetween,
  MovedClock,
  reached,
  SCHEDULE,
  SECOND,
  span,
} from './delivery-support.ts';

/** How far before the due time it is looked whether nothing was fetched yet. */
const JUST_BEFORE = 10 * SECOND;

const RETRIED = { requirement: 'announce-retry' };

/** Waits until a fetch has failed so many times and has its next attempt before it. */
async function failedTimes(
  check: CheckContext,
  actor: LocalActor,
  id: string,
  times: number,
): Promise<{ entry: unknown; next: string }> {
  const entry = await announcedWhere(
    check,
    actor,
    id,
    `the fetch waits after ${times} failures`,
    (seen) =>
      at(seen, 'state') === 'waiting' &&
      at(seen, 'attempts') === times &&
      textAt(seen, 'next_attempt_at') !== undefined,
    { requirement: 'announce-retry' },
  );
  return { entry, next: textAt(entry, 'next_attempt_at') ?? '' };
}

interface Stage extends Announcing {
  host: Host;
  clock: MovedClock;
}

async function setUp(check: CheckContext): Promise<Stage> {
  const host = await check.startHost();
  return { ...(await setAnnouncing(check, host)), host, clock: new MovedClock(check, host) };
}

const healing = defineCheck({
  id: 'announce/fetched-again',
  title:
    'a fetch that may heal is made again thirty seconds later; that it is not there may heal too',
  class: 'verbs',
  requirements: ['announce-retry', 'projection-announced', 'announce-aside'],
  async run(check) {
    const rows: [string, Behaviour][] = [
      ['nothing there yet', {}],
      ['status 429', { status: 429, body: '' }],
      ['status 500', { status: 500, body: '' }],
      ['status 503', { status: 503, body: '' }],
      ['a closed connection', { hang_up: 'after' }],
      ['no answer within five seconds', { never: true }],
    ];
    await Promise.all(
      rows.map(async ([name, behaviour]) => {
        const { alice, bob, eve, artifacts } = await setAnnouncing(check);
        const note = authored(eve);
        const id = idOf(note);
        artifacts.on_fetch.add(behaviour);
        const before = Date.now();
        const by = await announce(check, bob, id, [alice]);
        const { entry, next } = await failedTimes(check, alice, id, 1);
        check.expect(
          'announce-retry',
          isBetween(next, before + SCHEDULE[0], Date.now() + SCHEDULE[0]),
          `${name}: the next attempt is due in thirty seconds`,
          { expected: span(before + SCHEDULE[0], Date.now() + SCHEDULE[0]), actual: next },
        );
        check.expect(
          'projection-announced',
          (textAt(entry, 'last_error') ?? '') !== '',
          `${name}: the entry says what went wrong`,
          { actual: show(entry) },
        );
        await check.eventually('announce-aside', `${name}: the Announce is shown`, async () => {
          return (await timesInFeed(alice, idOf(by))) === 1;
        });
      }),
    );
  },
});

const schedule = defineCheck({
  id: 'test-clock/announce-schedule',
  title:
    'what is not there is asked for by the schedule, given up at the sixth failure, and begun anew',
  class: 'test-clock',
  also: ['verbs'],
  requirements: ['announce-retry', 'projection-announced', 'announce-kept', 'clock-due'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const stage = await setUp(check);
    const { alice, bob, eve, artifacts, clock } = stage;
    const note = authored(eve);
    const id = idOf(note);
    await announce(check, bob, id, [alice]);
    for (const [index, wait] of SCHEDULE.entries()) {
      const earliest = clock.now() - 2 * SECOND + wait;
      const { next } = await failedTimes(check, alice, id, index + 1);
      check.expect(
        'announce-retry',
        isBetween(next, earliest, clock.now() + wait),
        `after failure ${index + 1} the next attempt is due in ${wait / SECOND} seconds`,
        { expected: span(earliest, clock.now() + wait), actual: next },
      );
      await clock.advanceTo(next, -JUST_BEFORE);
      await announceFence(check, stage);
      const early = artifacts.fetchesOf(id).length;
      if (clock.now() < Date.parse(next)) {
        check.equal('announce-retry', early, index + 1, 'nothing is fetched before its time');
      }
      await clock.advanceTo(next, 1);
      await check.eventually(
        'clock-due',
        `attempt ${index + 2} is made at once when its time has come`,
        () => artifacts.fetchesOf(id).length === index + 2,
      );
    }
    const entry = await settledOf(check, alice, id, {
      requirement: ['announce-retry', 'projection-announced'],
    });
    check.equal(
      'projection-announced',
      {
        state: at(entry, 'state'),
        attempts: at(entry, 'attempts'),
        next_attempt_at: at(entry, 'next_attempt_at'),
      },
      { state: 'failed', attempts: 6, next_attempt_at: null },
      'the sixth failure is the end',
    );
    await clock.advance(60 * DAY);
    await announceFence(check, stage);
    check.equal('announce-retry', artifacts.fetchesOf(id).length, 6, 'there is no seventh attempt');

    // The same note is still nowhere, and a further Announce begins with a first attempt.
    await announce(check, bob, id, [alice]);
    const anew = await failedTimes(check, alice, id, 1);
    check.equal('announce-retry', artifacts.fetchesOf(id).length, 7, 'it is asked for at once');
    artifacts.set(id, note);
    await clock.advanceTo(anew.next, 1);
    await kept(check, alice, id, 'announce-kept');
    const artifact = await check.get(`${stage.host.base}/artifacts/${id}`);
    check.equal('announce-kept', artifact.json, note, 'and kept when it is there', {
      answer: artifact,
    });
  },
});

const again = defineCheck({
  id: 'test-clock/announce-found-later',
  title: 'what was not there, or whose host or author was down, is kept when it can be had',
  class: 'test-clock',
  also: ['verbs'],
  requirements: ['announce-retry', 'announce-kept', 'announce-once', 'clock-due'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const { alice, bob, eve, artifacts, clock, host } = await setUp(check);
    const rows: [string, Behaviour][] = [
      ['status 404', { status: 404, body: '' }],
      ['status 503', { status: 503, body: '' }],
      ['a closed connection', { hang_up: 'after' }],
    ];
    const notes = rows.map(() => authored(eve));
    const frank = await check.peer().actor();
    const orphan = authored(frank);
    frank.on_document.add({ times: 2, status: 503, body: '' });
    for (const [place, note] of notes.entries()) {
      artifacts.set(idOf(note), note);
      artifacts.on_fetch.add({
        ...rows[place]?.[1],
        times: 2,
        when: ({ path }) => path.endsWith(idOf(note)),
      });
    }
    artifacts.set(idOf(orphan), orphan);
    const all = [...notes, orphan];
    for (const note of all) await announce(check, bob, idOf(note), [alice]);
    for (const failures of [1, 2]) {
      const due: string[] = [];
      for (const note of all) {
        due.push((await failedTimes(check, alice, idOf(note), failures)).next);
      }
      await clock.advanceTo(due.sort().at(-1) ?? '', 1);
      await check.eventually('clock-due', 'each attempt is made when it is due', () =>
        notes.every((note) => artifacts.fetchesOf(idOf(note)).length === failures + 1),
      );
    }
    for (const note of all) {
      const what = note === orphan ? "the author's host was down" : rows[all.indexOf(note)]?.[0];
      const entry = await settledOf(check, alice, idOf(note), RETRIED);
      check.equal('announce-retry', at(entry, 'state'), 'kept', `at the third attempt: ${what}`);
      const artifact = await check.get(`${host.base}/artifacts/${idOf(note)}`);
      check.equal('announce-kept', artifact.json, note, 'it is served', { answer: artifact });
    }
    await clock.advance(60 * DAY);
    await host.restart('kill');
    for (const note of notes) {
      check.equal('announce-once', artifacts.fetchesOf(idOf(note)).length, 3, 'and that was all');
    }
  },
});

const restarted = defineCheck({
  id: 'announce/restart',
  title: 'a fetch that waits or is under way is not lost when the host dies, nor made twice',
  class: 'verbs',
  requirements: ['announce-retry', 'announce-once', 'announce-kept', 'projection-announced'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const cast = await setAnnouncing(check, host);
    const { alice, bob, eve, artifacts } = cast;
    const [done, waiting, under_way, last] = [
      authored(eve),
      authored(eve),
      authored(eve),
      authored(eve),
    ];
    for (const note of [done, under_way, last]) artifacts.set(idOf(note), note);
    await announce(check, bob, idOf(done), [alice]);
    await kept(check, alice, idOf(done), 'announce-kept');
    await announce(check, bob, idOf(waiting), [alice]);
    const { entry } = await failedTimes(check, alice, idOf(waiting), 1);
    const gate = new Gate();
    artifacts.on_fetch.add({
      hold_after: gate,
      when: ({ path }) => path.endsWith(idOf(under_way)),
    });
    await announce(check, bob, idOf(under_way), [alice]);
    await reached(check, gate, 'the second one is asked for');
    await announce(check, bob, idOf(last), [alice]);
    await host.kill();
    gate.open();
    artifacts.on_fetch.clear();
    await host.start();
    for (const note of [under_way, last]) {
      const seen = await settledOf(check, alice, idOf(note), RETRIED);
      check.equal('announce-retry', at(seen, 'state'), 'kept', 'what was under way is kept');
      check.equal('projection-announced', at(seen, 'attempts'), 0, 'and its death is no failure');
      const artifact = await check.get(`${host.base}/artifacts/${idOf(note)}`);
      check.equal('announce-kept', artifact.json, note, 'it is served', { answer: artifact });
    }
    check.equal(
      'announce-retry',
      await announcedOf(alice, idOf(waiting)),
      entry,
      'failures and due time of what waits are kept',
    );
    check.equal('announce-retry', artifacts.fetchesOf(idOf(waiting)).length, 1, 'and waited for');
    await announce(check, bob, idOf(done), [await check.actor({ host })]);
    await announceFence(check, cast);
    check.equal('announce-once', artifacts.fetchesOf(idOf(done)).length, 1, 'once, over a restart');
    const artifact = await check.get(`${host.base}/artifacts/${idOf(done)}`);
    check.equal('announce-kept', artifact.json, done, 'and still served', { answer: artifact });
    await check.eventually('announce-kept', 'and still in the feed', async () => {
      return (await timesInFeed(alice, idOf(done))) === 1;
    });
  },
});

export const announceRetryChecks: readonly CheckDefinition[] = [
  healing,
  schedule,
  again,
  restarted,
];
