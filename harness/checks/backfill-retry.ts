// Fetches of an outbox that fail: which are made again and when, and which end the backfill. Spec: "Backfill".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import { at, show, textAt } from '../engine/json.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import type { ServedOutbox } from '../probe/served-outbox.ts';
import {
  backfillFence,
  backfillOf,
  backfillWhere,
  beginBackfill,
  done,
  FULL,
  judgeBackfill,
  judgeEnd,
  judgeStored,
  setHistory,
} from './backfill-support.ts';
import type { Stage } from './backfill-support.ts';
import { DAY, isBetween, MovedClock, SCHEDULE, SECOND, span } from './delivery-support.ts';

/** How far before the due time it is looked whether nothing was fetched yet. */
const JUST_BEFORE = 10 * SECOND;

/** What a page may take. */
const PAGE_TIME = 30 * SECOND;
const LONGER_THAN_A_PAGE = 40_000;

interface Waiting {
  entry: unknown;
  next: string;
}

/** Waits until a backfill has failed so many times in a row and has its next attempt before it. */
async function failedTimes(
  check: CheckContext,
  { alice }: Pick<Stage, 'alice'>,
  id: string,
  times: number,
  deadline_ms?: number,
): Promise<Waiting> {
  const what = `the backfill waits after ${times} failures`;
  let entry: unknown;
  try {
    entry = await backfillWhere(
      check,
      alice,
      id,
      what,
      (seen) => at(seen, 'state') === 'waiting' && at(seen, 'attempts') === times,
      deadline_ms,
    );
  } catch (error) {
    if (error instanceof TargetFault) check.demand('backfill-retry', false, error.message);
    throw error;
  }
  return { entry, next: textAt(entry, 'next_attempt_at') ?? '' };
}

/** What fails, and what makes it fail. */
interface Fault {
  name: string;
  behaviour: Behaviour;
  of?: 'root' | 'page';
}

function spoil(outbox: ServedOutbox, { behaviour, of }: Fault): void {
  (of === 'root' ? outbox.on_root : outbox.on_page).add(behaviour);
}

const FINAL: readonly Fault[] = [
  ...[400, 401, 403, 404, 405, 410, 418].map((status) => ({
    name: `status ${status} of a page`,
    behaviour: { status, body: '' },
  })),
  { name: 'status 404 of the outbox', behaviour: { status: 404, body: '' }, of: 'root' },
  { name: 'status 410 of the outbox', behaviour: { status: 410, body: '' }, of: 'root' },
  { name: 'an outbox that is HTML', behaviour: { body: '<p>hello' }, of: 'root' },
  { name: 'status 204', behaviour: { status: 204, body: '' } },
  { name: 'a redirect without a location', behaviour: { status: 302, body: '' } },
];

const final = defineCheck({
  id: 'backfill/failure-final',
  title: 'a fetch that will not heal lets the backfill fail at once',
  class: 'backfill',
  requirements: ['backfill-retry', 'projection-backfill-state', 'backfill-mode'],
  deadline_ms: 60_000,
  async run(check) {
    for (const fault of FINAL) {
      const stage = await setHistory(check, 7, { form: { page_size: 3 } });
      spoil(stage.outbox, fault);
      const { id } = await beginBackfill(check, stage, FULL);
      const begun = { alice: stage.alice, id };
      const entry = await judgeEnd(check, 'backfill-retry', begun, 'failed', fault.name);
      check.expect(
        'projection-backfill-state',
        (textAt(entry, 'last_error') ?? '') !== '' && at(entry, 'next_attempt_at') === null,
        `${fault.name}: the entry says what went wrong, and that nothing follows`,
        { actual: show(entry) },
      );
      const fetched = stage.outbox.fetches.length;
      await backfillFence(check, stage.alice);
      check.equal(
        'backfill-retry',
        stage.outbox.fetches.length,
        fetched,
        'nothing more is fetched',
      );
    }
    const right = await setHistory(check, 7, { form: { page_size: 3 } });
    await judgeBackfill(check, 'backfill-mode', right, FULL, right.history, 'without a failure');
  },
});

const HEALING: readonly Fault[] = [
  ...[429, 500, 502, 503, 504, 599].map((status) => ({
    name: `status ${status} of a page`,
    behaviour: { status, body: '' },
  })),
  { name: 'status 503 of the outbox', behaviour: { status: 503, body: '' }, of: 'root' },
  { name: 'a closed connection', behaviour: { hang_up: 'after' } },
  { name: 'a closed connection at the outbox', behaviour: { hang_up: 'after' }, of: 'root' },
];

const healing = defineCheck({
  id: 'backfill/failure-waits',
  title: 'a fetch that may heal is made again thirty seconds later, and the backfill waits for it',
  class: 'backfill',
  requirements: ['backfill-retry', 'projection-backfill-state'],
  deadline_ms: 60_000,
  async run(check) {
    await Promise.all(
      HEALING.map(async (fault) => {
        const stage = await setHistory(check, 7, { form: { page_size: 3 } });
        spoil(stage.outbox, fault);
        const before = Date.now();
        const { id } = await beginBackfill(check, stage, FULL);
        const { entry, next } = await failedTimes(check, stage, id, 1);
        check.expect(
          'backfill-retry',
          isBetween(next, before + SCHEDULE[0], Date.now() + SCHEDULE[0]),
          `${fault.name}: the next attempt is due in thirty seconds`,
          { expected: span(before + SCHEDULE[0], Date.now() + SCHEDULE[0]), actual: next },
        );
        check.expect(
          'projection-backfill-state',
          (textAt(entry, 'last_error') ?? '') !== '',
          `${fault.name}: the entry says what went wrong`,
          { actual: show(entry) },
        );
      }),
    );
  },
});

const timeout = defineCheck({
  id: 'backfill/failure-by-time',
  title: 'a page that is not there within thirty seconds is a failure that may heal',
  class: 'backfill',
  requirements: ['backfill-retry'],
  deadline_ms: 75_000,
  async run(check) {
    const faults: Fault[] = [
      { name: 'a page that never comes', behaviour: { never: true } },
      { name: 'a page that stops in its middle', behaviour: { stall_in_body: true } },
    ];
    await Promise.all(
      faults.map(async (fault) => {
        const stage = await setHistory(check, 7, { form: { page_size: 3 } });
        spoil(stage.outbox, fault);
        const before = Date.now();
        const { id } = await beginBackfill(check, stage, FULL);
        const { next } = await failedTimes(check, stage, id, 1, LONGER_THAN_A_PAGE);
        const earliest = before + PAGE_TIME + SCHEDULE[0];
        check.expect(
          'backfill-retry',
          isBetween(next, earliest, Date.now() + SCHEDULE[0]),
          `${fault.name}: it was waited for thirty seconds, and is asked for again`,
          { expected: span(earliest, Date.now() + SCHEDULE[0]), actual: next },
        );
      }),
    );
  },
});

/** Moves the clock to just before a due time, where nothing is fetched yet, and then over it. */
async function passDueTime(
  check: CheckContext,
  clock: MovedClock,
  outbox: ServedOutbox,
  alice: Stage['alice'],
  due: string,
  story: string,
): Promise<void> {
  const before = outbox.fetches.length;
  await clock.advanceTo(due, -JUST_BEFORE);
  await backfillFence(check, alice);
  const early = outbox.fetches.length;
  // Where the kit itself was so slow that the time has come by itself, nothing can be said.
  if (clock.now() < Date.parse(due)) {
    check.equal('backfill-retry', early, before, `${story}: nothing is fetched before its time`);
  }
  await clock.advanceTo(due, 1);
  await check.eventually(
    'clock-due',
    `${story}: fetched at once when its time has come`,
    () => outbox.fetches.length > before,
  );
}

const schedule = defineCheck({
  id: 'test-clock/backfill-schedule',
  title: 'a page is asked for again by the schedule, and the sixth failure in a row is the end',
  class: 'test-clock',
  also: ['backfill'],
  requirements: ['backfill-retry', 'clock-due', 'projection-backfill-state'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const clock = new MovedClock(check, host);
    const stage = await setHistory(check, 7, { host, form: { page_size: 3 } });
    const { alice, outbox } = stage;
    const watcher = await check.actor({ host });
    outbox.on_page.add({ status: 503, body: '' });
    const { id } = await beginBackfill(check, stage, FULL);
    for (const [index, wait] of SCHEDULE.entries()) {
      const earliest = clock.now() - 2 * SECOND + wait;
      const { next } = await failedTimes(check, stage, id, index + 1);
      check.expect(
        'backfill-retry',
        isBetween(next, earliest, clock.now() + wait),
        `after failure ${index + 1} the next attempt is due in ${wait / SECOND} seconds`,
        { expected: span(earliest, clock.now() + wait), actual: next },
      );
      await passDueTime(check, clock, outbox, watcher, next, `attempt ${index + 2}`);
    }
    const what = 'the sixth failure is the end';
    const entry = await judgeEnd(check, 'backfill-retry', { alice, id }, 'failed', what);
    check.equal(
      'projection-backfill-state',
      { attempts: at(entry, 'attempts'), next_attempt_at: at(entry, 'next_attempt_at') },
      { attempts: 6, next_attempt_at: null },
      'the entry counts six failures, and no next attempt',
    );
    const fetched = outbox.fetches.length;
    await clock.advance(60 * DAY);
    await backfillFence(check, watcher);
    check.equal('backfill-retry', outbox.fetches.length, fetched, 'there is no seventh attempt');
    await judgeStored(check, 'backfill-retry', alice, [], 'and nothing is stored');
  },
});

const recovery = defineCheck({
  id: 'test-clock/backfill-recovers',
  title: 'a success in between begins the schedule anew, and everything is stored in the end, once',
  class: 'test-clock',
  also: ['backfill'],
  requirements: ['backfill-retry', 'backfill-mode', 'backfill-resume', 'projection-backfill-state'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const clock = new MovedClock(check, host);
    const stage = await setHistory(check, 9, { host, form: { page_size: 3 } });
    const { alice, outbox, history } = stage;
    // Each page fails five times before it is given: five failures in a row are not six.
    const stored_whole = new Set<number>();
    const asked_again: number[] = [];
    for (const page of [1, 2, 3]) {
      outbox.on_page.add({ when: outbox.isPage(page), times: 5, status: 503, body: '' });
    }
    outbox.on_fetch = ({ part }) => {
      if (part !== 'root' && stored_whole.has(part)) asked_again.push(part);
    };
    const { id } = await beginBackfill(check, stage, FULL);
    for (let round = 0; round < 3; round += 1) {
      for (let failure = 1; failure <= 5; failure += 1) {
        const { next, entry } = await failedTimes(check, stage, id, failure);
        check.expect(
          'projection-backfill-state',
          (textAt(entry, 'last_error') ?? '') !== '',
          `failure ${failure} of page ${round + 1} is counted since the last success`,
        );
        // Pages are stored whole, the oldest first, so the number of what is stored tells which ones.
        const stored = Number(at(entry, 'stored') ?? 0);
        for (const page of [1, 2, 3]) if (stored >= 3 * page) stored_whole.add(page);
        await clock.advanceTo(next, 1);
      }
    }
    const entry = await done(check, alice, id);
    check.equal('backfill-retry', at(entry, 'attempts'), 0, 'fifteen failures, never six in a row');
    await judgeStored(check, 'backfill-mode', alice, history, 'everything, once, in order');
    check.equal(
      'backfill-resume',
      asked_again,
      [],
      'no page is fetched again after all of its items were stored',
    );
  },
});

const unplugged = defineCheck({
  id: 'test-clock/backfill-peer-down',
  title: 'a peer that is down, also over a restart of the host, is asked again when it is due',
  class: 'test-clock',
  also: ['backfill'],
  requirements: ['backfill-retry', 'backfill-restart', 'backfill-mode', 'clock-due'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const clock = new MovedClock(check, host);
    const stage = await setHistory(check, 7, { host, form: { page_size: 3 } });
    const { alice, outbox, history } = stage;
    outbox.on_root.add({ hang_up: 'before', times: 1 });
    const { id } = await beginBackfill(check, stage, FULL);
    const first = await failedTimes(check, stage, id, 1);
    await check.probe.close();
    await clock.advanceTo(first.next, 1);
    const second = await failedTimes(check, stage, id, 2);
    await host.restart('kill');
    check.equal(
      'backfill-restart',
      await backfillOf(alice, id),
      second.entry,
      'the number of failures and the due time are kept over a sudden death',
    );
    await check.probe.open();
    const watcher = await check.actor({ host });
    await passDueTime(check, clock, outbox, watcher, second.next, 'after the restart');
    await done(check, alice, id);
    await judgeStored(check, 'backfill-mode', alice, history, 'all of it, in order');
    check.expect(
      'backfill-retry',
      outbox.pages_fetched.length >= 3,
      'every page was asked for in the end',
    );
  },
});

export const backfillRetryChecks: readonly CheckDefinition[] = [
  final,
  healing,
  timeout,
  schedule,
  recovery,
  unplugged,
];
