// A backfill that is cut off: by the death of the host, and by the end of its Follow. Spec: "Backfill".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at } from '../engine/json.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import { Gate } from '../probe/gate.ts';
import type { OutboxForm } from '../probe/served-outbox.ts';
import {
  backfilledOf,
  backfillFence,
  backfillOf,
  backfillsOf,
  backfillWhere,
  beginBackfill,
  done,
  ended,
  FULL,
  idsOf,
  judgeEnd,
  judgeStored,
  setHistory,
} from './backfill-support.ts';
import type { Stage } from './backfill-support.ts';
import { demandAccepted, MovedClock, reached } from './delivery-support.ts';

/** Five pages of three. */
const PAGES = 5;
const FORM: OutboxForm = { page_size: 3 };
const ITEMS = 14;

interface Held extends Stage {
  history: JsonObject[];
  id: string;
  follow: JsonObject;
  gate: Gate;
}

/** Begins a backfill whose request number `after + 1` for a page is held; every later one is held as well. */
async function beginHeld(
  check: CheckContext,
  after: number,
  options: { host?: Host; form?: OutboxForm } = {},
): Promise<Held> {
  const stage = await setHistory(check, ITEMS, { form: FORM, ...options });
  const gate = new Gate();
  stage.outbox.on_page.add({ after, hold_after: gate });
  const { id, follow } = await beginBackfill(check, stage, FULL);
  await reached(check, gate, `page request ${after + 1} is held`);
  return { ...stage, id, follow, gate };
}

/** How many requests for pages the target makes for a whole backfill that nothing disturbs. */
async function countRequests(check: CheckContext, host: Host = check.host): Promise<number> {
  const stage = await setHistory(check, ITEMS, { form: FORM, host });
  const { id } = await beginBackfill(check, stage, FULL);
  await done(check, stage.alice, id);
  return stage.outbox.pages_fetched.length;
}

/** Places from the first to the last request, so many of them. */
function spread(requests: number, places: number): number[] {
  return Array.from({ length: places }, (_, place) =>
    Math.floor((place * (requests - 1)) / (places - 1)),
  );
}

/** The numbers of the pages of which everything is stored. */
function storedWhole(stored: readonly unknown[], history: readonly unknown[]): number[] {
  const ids = new Set(idsOf(stored));
  const size = FORM.page_size ?? 0;
  return Array.from({ length: PAGES }, (_, place) => place + 1).filter((page) =>
    idsOf(history.slice(size * (page - 1), size * page)).every((id) => ids.has(id)),
  );
}

/** Ends the host while a page is held, starts it again, and judges the end of the backfill. */
async function tryEnding(
  check: CheckContext,
  host: Host,
  how: 'kill' | 'stop',
  after: number,
): Promise<void> {
  const held = await beginHeld(check, after, { host });
  const { alice, outbox, history, id, gate } = held;
  const stored = await backfilledOf(alice);
  const story = `${how} at page request ${after + 1}`;
  check.equal(
    'backfill-order',
    idsOf(stored),
    idsOf(history.slice(0, stored.length)),
    `${story}: what was stored before is the beginning`,
  );
  // The gate opens when the host is gone, so that nothing of the page reaches it.
  if (how === 'kill') {
    await host.kill();
    gate.open();
  } else {
    gate.open();
    await host.stop();
  }
  outbox.on_page.clear();
  const stored_whole = how === 'kill' ? storedWhole(stored, history) : [];
  const fetched = outbox.pages_fetched.length;
  await host.start();
  const it = { alice, id };
  const entry = await judgeEnd(check, 'backfill-restart', it, 'done', `${story}: it goes on`);
  await judgeStored(check, 'backfill-restart', alice, history, `${story}: all of it, once`);
  check.equal('backfill-restart', at(entry, 'stored'), ITEMS, `${story}: and counted once`);
  check.equal('backfill-restart', (await backfillsOf(alice)).length, 1, 'it is the same backfill');
  const again = outbox.pages_fetched.slice(fetched).filter((page) => stored_whole.includes(page));
  check.equal(
    'backfill-resume',
    again,
    [],
    `${story}: no page is read again that was stored whole`,
  );
}

const restarts = (['kill', 'stop'] as const).map((how) =>
  defineCheck({
    id: how === 'kill' ? 'backfill/restart-killed' : 'backfill/restart-stopped',
    title:
      how === 'kill'
        ? 'a backfill goes on after a sudden death at any page, to the same end in the same order'
        : 'a backfill goes on after a stop at any page, to the same end in the same order',
    class: 'backfill',
    requirements: ['backfill-restart', 'backfill-order', 'backfill-resume'],
    needs: ['restart', 'operator'],
    deadline_ms: 90_000,
    async run(check) {
      const host = await check.startHost();
      const requests = await countRequests(check, host);
      for (const after of spread(requests, how === 'kill' ? 5 : 3)) {
        await tryEnding(check, host, how, after);
      }
    },
  }),
);

const atOnce = defineCheck({
  id: 'backfill/restart-at-the-accept',
  title: 'a backfill is not lost when the host dies as soon as it answered the Accept',
  class: 'backfill',
  requirements: ['backfill-restart', 'backfill-mode', 'backfill-collection'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const stage = await setHistory(check, ITEMS, { host, form: FORM });
    const { alice, history } = stage;
    const { id } = await beginBackfill(check, stage, FULL);
    await host.restart('kill');
    await done(check, alice, id);
    await judgeStored(check, 'backfill-restart', alice, history, 'all of it');
    const entry = await backfillOf(alice, id);
    await host.restart('kill');
    check.equal('backfill-restart', await backfillOf(alice, id), entry, 'the entry is kept');
    await judgeStored(check, 'backfill-mode', alice, history, 'and what was stored');
    const inbox = idsOf(await alice.items('inbox')).filter((item) => idsOf(history).includes(item));
    check.equal('backfill-collection', inbox, [], 'in its own place, also after a restart');
  },
});

const twice = defineCheck({
  id: 'backfill/restart-again-and-again',
  title: 'a host that dies at every page comes to the end all the same',
  class: 'backfill',
  requirements: ['backfill-restart', 'backfill-order'],
  needs: ['restart', 'operator'],
  deadline_ms: 90_000,
  async run(check) {
    const host = await check.startHost();
    // Two pages only: a host that has to begin anew after each death still has to get through.
    const held = await beginHeld(check, 0, { host, form: { page_size: 7 } });
    const { alice, outbox, history, id } = held;
    let { gate } = held;
    for (let death = 1; death <= 3; death += 1) {
      await host.kill();
      gate.open();
      outbox.on_page.clear();
      gate = new Gate();
      outbox.on_page.add({ after: death % 2, hold_after: gate });
      await host.start();
      await check.until('a page is asked for, or nothing is left to ask for', async () => {
        return gate.waiting > 0 || at(await backfillOf(alice, id), 'state') === 'done';
      });
    }
    gate.open();
    await done(check, alice, id);
    await judgeStored(check, 'backfill-restart', alice, history, 'after three deaths');
    check.equal('backfill-order', idsOf(await backfilledOf(alice)), idsOf(history), 'in order');
  },
});

// ------------------------------------------------------------------------------------------------ the end of the Follow

/** What ends a Follow while its backfill is held. */
const ENDS: readonly [name: string, end: (check: CheckContext, held: Held) => Promise<unknown>][] =
  [
    [
      'the Undo of the follower',
      async (_, { alice, bob, follow }) =>
        await alice.published({ type: 'Undo', object: follow, to: [bob.url] }),
    ],
    [
      'the Undo that names it by its content id',
      async (_, { alice, bob, id }) =>
        await alice.published({ type: 'Undo', object: id, to: [bob.url] }),
    ],
    [
      'a Reject of the followed actor',
      async (check, { alice, bob, follow }) =>
        await demandAccepted(check, alice, bob.answer('Reject', follow, alice.url)),
    ],
  ];

const stop = defineCheck({
  id: 'backfill/stop',
  title: 'a backfill ends with its Follow, and what it has stored stays',
  class: 'backfill',
  requirements: ['backfill-stop', 'projection-backfill-state', 'backfill-collection'],
  deadline_ms: 60_000,
  async run(check) {
    const requests = await countRequests(check);
    for (const [name, end] of ENDS) {
      for (const after of spread(requests, 3)) {
        const held = await beginHeld(check, after);
        const { alice, outbox, id, gate } = held;
        await end(check, held);
        const stored = await backfilledOf(alice);
        gate.open();
        const entry = await judgeEnd(check, 'backfill-stop', { alice, id }, 'stopped', name);
        check.equal('projection-backfill-state', at(entry, 'state'), 'stopped', name);
        const fetched = outbox.fetches.length;
        const fence = await backfillFence(check, alice);
        await judgeStored(check, 'backfill-stop', alice, [...stored, ...fence], `${name}: no more`);
        check.equal('backfill-stop', outbox.fetches.length, fetched, `${name}: no further page`);
        check.equal(
          'backfill-collection',
          at(await backfillOf(alice, id), 'stored'),
          stored.length,
          `${name}: what was stored is counted and stays`,
        );
      }
    }
  },
});

const others = defineCheck({
  id: 'backfill/stop-own-follow-only',
  title:
    'the Undo of one follower stops neither the backfill of another one nor a later one of its own',
  class: 'backfill',
  requirements: ['backfill-stop', 'backfill-mode', 'backfill-once'],
  async run(check) {
    const held = await beginHeld(check, 1);
    const { alice, bob, outbox, history, gate, follow, id } = held;
    const carol = await check.actor();
    const hers = await beginBackfill(check, { alice: carol, bob }, FULL);
    await alice.published({ type: 'Undo', object: follow, to: [bob.url] });
    // A stranger's Undo of her Follow ends nothing.
    const eve = await check.probe.actor();
    await demandAccepted(check, carol, eve.answer('Undo', hers.follow, carol.url));
    gate.open();
    outbox.on_page.clear();
    await done(check, carol, hers.id);
    await judgeStored(check, 'backfill-mode', carol, history, 'the other follower gets everything');
    const what = 'the one that was undone is not';
    await judgeEnd(check, 'backfill-stop', { alice, id }, 'stopped', what);
    const again = await beginBackfill(check, held, FULL);
    await done(check, alice, again.id);
    await judgeStored(check, 'backfill-once', alice, history, 'a new Follow gets the rest');
  },
});

const whileWaiting = defineCheck({
  id: 'test-clock/backfill-stopped-while-waiting',
  title: 'a backfill that waits for its next attempt makes none after its Follow has ended',
  class: 'test-clock',
  also: ['backfill'],
  requirements: ['backfill-stop', 'clock-due', 'projection-backfill-state'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const clock = new MovedClock(check, host);
    const stage = await setHistory(check, ITEMS, { host, form: FORM });
    const { alice, bob, outbox } = stage;
    const beside = await setHistory(check, 2, { host, probe: check.peer() });
    for (const { on_page } of [outbox, beside.outbox]) on_page.add({ status: 503, times: 1 });
    const { id, follow } = await beginBackfill(check, stage, FULL);
    const other = await beginBackfill(check, beside, FULL);
    const waits = (entry: unknown): boolean => at(entry, 'state') === 'waiting';
    await backfillWhere(check, alice, id, 'the backfill waits', waits);
    const { next_attempt_at } = (await backfillWhere(
      check,
      beside.alice,
      other.id,
      'the one beside it waits too',
      waits,
    )) as { next_attempt_at: string };
    const fetched = outbox.fetches.length;
    await alice.published({ type: 'Undo', object: follow, to: [bob.url] });
    const entry = await ended(check, alice, id);
    check.equal(
      'projection-backfill-state',
      { state: at(entry, 'state'), next_attempt_at: at(entry, 'next_attempt_at') },
      { state: 'stopped', next_attempt_at: null },
      'it is stopped, and nothing follows',
    );
    await clock.advanceTo(next_attempt_at, 5000);
    await check.eventually(
      'clock-due',
      'the one whose Follow has not ended is made again',
      async () => at(await backfillOf(beside.alice, other.id), 'state') === 'done',
    );
    check.equal('backfill-stop', outbox.fetches.length, fetched, 'the stopped one is not');
  },
});

export const backfillRestartChecks: readonly CheckDefinition[] = [
  ...restarts,
  atOnce,
  twice,
  stop,
  others,
  whileWaiting,
];
