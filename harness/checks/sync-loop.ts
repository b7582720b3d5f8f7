// Pulling a thread again and again: when, in which state, and what a failure or a death changes.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import type { Host } from '../engine/target.ts';
import { sha256 } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import { refusesWith } from '../probe/behaviour.ts';
import { Gate } from '../probe/gate.ts';
import type { SourceThread } from '../probe/peer-source.ts';

const INTERVAL_MS = 5000;
const LONGEST_BACKOFF_MS = 300_000;
/** A page may take this long. */
const PAGE_MS = 30_000;

interface Loop {
  pair: Pairing;
  host: Host;
  thread: string;
  source: SourceThread;
  /** The `pair_id` of the sync pair. */
  id: string;
}

/** A pair, and a thread that the peer offers; the sync pair is still to be made. */
async function prepare(check: CheckContext, host: Host = check.host): Promise<Omit<Loop, 'id'>> {
  const pair = await pairWith(check, { host });
  const thread = check.random('th_');
  return { pair, host, thread, source: pair.thread(thread) };
}

async function begin(check: CheckContext, prepared: Omit<Loop, 'id'>): Promise<Loop> {
  const { pair, thread } = prepared;
  const made = await pair.operator.startSync(pair.peer.did, thread);
  const id = textAt(made.json, 'pair_id');
  if (made.status !== 201 || id === undefined) {
    check.notTestable(`POST /v1/sync/pairs was answered ${made.status} instead of 201`);
  }
  return { ...prepared, id };
}

async function shown({ pair, id }: Loop): Promise<unknown> {
  return await pair.operator.syncPair(id);
}

async function stateOf(loop: Loop): Promise<string | undefined> {
  return textAt(await shown(loop), 'state');
}

async function clockOf(check: CheckContext, host: Host): Promise<number> {
  return Date.parse(await check.advanceClock(host, 0));
}

/** Requests have come and gone, so that a pull that had begun would be seen. */
async function others(loop: Loop): Promise<void> {
  for (let round = 0; round < 4; round += 1) await shown(loop);
}

function idsOf(records: readonly JsonObject[]): string[] {
  return records.map((record) => String(record['id']));
}

const forms = defineCheck({
  id: 'sync/a-sync-pair-is-made-shown-and-ended',
  title: 'a sync pair has its name, is made once, listed, counted, paused, resumed and ended',
  class: 'sync',
  requirements: ['sync-states', 'sync-loop', 'sync-kick', 'sync-pull'],
  deadline_ms: 60_000,
  async run(check) {
    const prepared = await prepare(check);
    const { pair, thread, source } = prepared;
    const records = pair.peer.actor().chain(3, { thread });
    source.add(...records);
    const loop = await begin(check, prepared);
    const hash = Buffer.from(sha256(Buffer.from(`${pair.peer.did}\n${thread}`))).toString('hex');
    check.equal(
      'sync-states',
      loop.id,
      `sp_${hash}`,
      'its name is made of the peer and the thread',
    );
    const again = await pair.operator.startSync(pair.peer.did, thread);
    check.equal(
      'sync-states',
      [again.status, at(again.json, 'pair_id')],
      [200, loop.id],
      'made again, it is the one that exists',
    );
    await check.eventually(
      'sync-states',
      'it is running',
      async () => (await stateOf(loop)) === 'running',
    );
    const running = await shown(loop);
    check.equal(
      'sync-pull',
      ['peer_did', 'thread_id', 'pulled', 'refused', 'attempts', 'last_error'].map((name) =>
        at(running, name),
      ),
      [pair.peer.did, thread, 3, 0, 0, null],
      'it says what it pulled',
    );
    check.expect(
      'sync-loop',
      textAt(running, 'last_sync') !== undefined &&
        textAt(running, 'next_attempt_at') !== undefined,
      'and when, and when it will pull again',
    );
    const listed = await pair.operator.syncPairs();
    const names = listed.map((entry) => textAt(entry, 'pair_id') ?? '');
    check.expect('sync-states', names.includes(loop.id), 'it is in the list');
    check.equal('sync-states', names, [...names].sort(), 'which is in the order of the names');
    const stats = await pair.operator.syncStats(loop.id);
    check.equal(
      'sync-pull',
      [at(stats.json, 'pair_id'), at(stats.json, 'pulled'), at(stats.json, 'failures')],
      [loop.id, 3, 0],
      'its numbers are told',
      { answer: stats },
    );
    check.refused(
      'sync-states',
      await pair.operator.changeSync(loop.id, 'resume'),
      { status: 409, code: 'conflict' },
      'what is not paused is not resumed',
    );
    check.status(
      'sync-states',
      await pair.operator.changeSync(loop.id, 'pause'),
      200,
      'it is paused',
    );
    check.equal('sync-states', await stateOf(loop), 'paused', 'and shown so');
    check.refused(
      'sync-states',
      await pair.operator.changeSync(loop.id, 'pause'),
      { status: 409, code: 'conflict' },
      'but not twice',
    );
    check.refused(
      'sync-kick',
      await pair.operator.changeSync(loop.id, 'kick'),
      { status: 409, code: 'conflict' },
      'nor kicked while it is paused',
    );
    check.status(
      'sync-states',
      await pair.operator.changeSync(loop.id, 'resume'),
      200,
      'it is resumed',
    );
    check.status('sync-states', await pair.operator.endSync(loop.id), 204, 'it is ended');
    check.equal('sync-states', await shown(loop), undefined, 'and not shown any more');
    for (const answer of [
      await pair.operator.endSync(loop.id),
      await pair.operator.changeSync(loop.id, 'kick'),
      await pair.operator.syncStats(loop.id),
    ]) {
      check.refused('sync-states', answer, { status: 404, code: 'not-found' }, 'it is no more');
    }
    const reader = await check.actor();
    check.equal(
      'sync-pull',
      (await reader.thread(thread)).ids,
      idsOf(records),
      'what was pulled stays',
    );
  },
});

const states = defineCheck({
  id: 'sync/states-of-a-sync-pair',
  title:
    'a sync pair is starting, running, failing, paused and stopped as its pulls and its pair are',
  class: 'sync',
  requirements: ['sync-states', 'sync-error-class', 'sync-kick', 'sync-pull-after-repair'],
  deadline_ms: 60_000,
  async run(check) {
    const prepared = await prepare(check);
    const { pair, source, thread } = prepared;
    const gate = new Gate();
    source.on_changes.add({ hold_after: gate, times: 1 });
    source.add(...pair.peer.actor().chain(2, { thread }));
    const loop = await begin(check, prepared);
    const expect = async (state: string, story: string): Promise<void> => {
      await check.eventually('sync-states', story, async () => (await stateOf(loop)) === state);
    };
    await check.until('the first page is asked for', () => source.fetches.length > 0);
    await expect('starting', 'before the first page is there it is starting');
    gate.open();
    await expect('running', 'after it, running');
    source.on_changes.add({ status: 500 });
    await pair.operator.changeSync(loop.id, 'kick');
    await expect('failing', 'after a failure, failing');
    const failing = await shown(loop);
    check.equal(
      'sync-error-class',
      [at(failing, 'last_error'), at(failing, 'attempts')],
      ['HTTP_5XX', 1],
      'with the class of the failure',
    );
    source.on_changes.clear();
    await pair.operator.changeSync(loop.id, 'kick');
    await expect('running', 'after a success, running again');
    check.equal('sync-error-class', at(await shown(loop), 'last_error'), null, 'without a class');
    await pair.operator.change(pair.pair_id, 'pause');
    await expect('paused', 'while the pair is paused, paused');
    await pair.operator.change(pair.pair_id, 'resume');
    await expect('running', 'resumed, running');
    const cursor = at(await shown(loop), 'cursor');
    await pair.operator.change(pair.pair_id, 'revoke');
    await expect('stopped', 'when the pair is revoked, stopped');
    check.refused(
      'sync-kick',
      await pair.operator.changeSync(loop.id, 'kick'),
      { status: 409, code: 'conflict' },
      'what is stopped is not kicked',
    );
    const before = source.fetches.length;
    const more = pair.peer.actor().record({ thread });
    source.add(more);
    await pairWith(check, { peer: pair.peer });
    await check.eventually(
      'sync-pull-after-repair',
      'with a new pair it goes on',
      () => source.fetches.length > before,
      { deadline_ms: 15_000 },
    );
    check.equal(
      'sync-pull-after-repair',
      source.fetches[before]?.since,
      cursor,
      'from the cursor that it had',
    );
    await expect('running', 'and is running');
    const reader = await check.actor();
    // It was running before, so it is shown as that while the first page is still on the way.
    await check.eventually('sync-pull-after-repair', 'what came in between is there', async () =>
      (await reader.thread(thread)).ids.includes(String(more['id'])),
    );
  },
});

const interval = defineCheck({
  id: 'sync/the-next-pull-comes-after-five-seconds',
  title: 'the next pull begins 5 seconds after the end of one that succeeded, by the clock',
  class: 'sync',
  requirements: ['sync-loop', 'sync-pull'],
  needs: ['test-clock', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const loop = await begin(check, await prepare(check, host));
    const { source, pair, thread } = loop;
    // It is shown as running from the pull before, so the end of one is told by their number.
    const ended = async (pulls: number): Promise<unknown> =>
      await check.until(
        `pull ${pulls} has ended`,
        async () => at((await pair.operator.syncStats(loop.id)).json, 'pulls') === pulls,
      );
    for (let round = 1; round <= 3; round += 1) {
      await ended(round);
      const seen = await shown(loop);
      const left = Date.parse(textAt(seen, 'next_attempt_at') ?? '') - (await clockOf(check, host));
      check.expect(
        'sync-loop',
        left > 0 && left <= INTERVAL_MS,
        `round ${round}: the next pull is less than 5 seconds away`,
        { expected: `up to ${INTERVAL_MS} ms`, actual: `${left} ms` },
      );
      await check.advanceClock(host, Math.max(0, left - 1500));
      await others(loop);
      check.equal('sync-loop', source.fetches.length, round, 'more than a second before, nothing');
      await check.advanceClock(host, 1500);
      await check.eventually('sync-loop', 'then it begins', () => source.fetches.length > round);
    }
    const record = pair.peer.actor().record({ thread });
    source.add(record);
    await ended(4);
    // A slow one: what counts is its end.
    const gate = new Gate();
    source.on_changes.add({ hold_after: gate, times: 1 });
    await check.advanceClock(host, INTERVAL_MS);
    await check.until('a pull is under way', () => gate.waiting > 0);
    const opened = Date.parse(await check.advanceClock(host, INTERVAL_MS - 1000));
    gate.open();
    await ended(5);
    const next = textAt(await shown(loop), 'next_attempt_at') ?? '';
    check.expect(
      'sync-loop',
      Date.parse(next) >= opened + INTERVAL_MS,
      'the 5 seconds are counted from the end of a pull, and not from its beginning',
      { expected: `${opened + INTERVAL_MS} or later`, actual: String(Date.parse(next)) },
    );
    const reader = await check.actor({ host });
    await check.eventually('sync-pull', 'what is new is pulled', async () =>
      (await reader.thread(thread)).ids.includes(String(record['id'])),
    );
  },
});

const backoff = defineCheck({
  id: 'sync/failures-are-farther-and-farther-apart',
  title:
    'after each failure in a row the next pull is twice as far away, up to 300 seconds; a success begins anew',
  class: 'sync',
  requirements: ['sync-backoff', 'sync-loop', 'sync-kick'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const prepared = await prepare(check, host);
    prepared.source.on_changes.add({ status: 500 });
    let earliest = await clockOf(check, host);
    const loop = await begin(check, prepared);
    const { source, pair } = loop;
    const failed = async (attempts: number): Promise<number> => {
      await check.until(
        `failure ${attempts}`,
        async () => at(await shown(loop), 'attempts') === attempts,
      );
      return Date.parse(textAt(await shown(loop), 'next_attempt_at') ?? '');
    };
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      const next = await failed(attempt);
      const latest = await clockOf(check, host);
      const due = Math.min(INTERVAL_MS * 2 ** (attempt - 1), LONGEST_BACKOFF_MS);
      check.expect(
        'sync-backoff',
        next >= earliest + due && next <= latest + due,
        `after failure ${attempt} the next pull is ${due / 1000} seconds away`,
        { expected: `${earliest + due} to ${latest + due}`, actual: String(next) },
      );
      if (attempt <= 3) {
        await check.advanceClock(host, Math.max(0, next - latest - 1500));
        await others(loop);
        check.equal('sync-backoff', source.fetches.length, attempt, 'no page is asked for before');
        check.equal('sync-backoff', at(await shown(loop), 'attempts'), attempt, 'and not before');
      }
      earliest = await clockOf(check, host);
      await check.advanceClock(host, Math.max(0, next - earliest));
    }
    await failed(9);
    source.on_changes.clear();
    const asked: [string, number, string][] = [
      ['900', 900_000, 'a longer Retry-After is kept to'],
      ['7200', 3_600_000, 'of a very long one an hour counts'],
      ['1', LONGEST_BACKOFF_MS, 'a shorter one changes nothing'],
    ];
    for (const [index, [seconds, due, story]] of asked.entries()) {
      source.on_changes.add({
        ...refusesWith(503, 'unavailable'),
        headers: { 'retry-after': seconds },
        times: 1,
      });
      earliest = await clockOf(check, host);
      const fetches = source.fetches.length;
      check.status('sync-kick', await pair.operator.changeSync(loop.id, 'kick'), 202, 'a kick');
      await check.eventually(
        'sync-kick',
        'it begins a pull at once, whatever the backoff says',
        () => source.fetches.length > fetches,
      );
      const after = await failed(10 + index);
      check.expect(
        'sync-backoff',
        after >= earliest + due && after <= (await clockOf(check, host)) + due,
        story,
        { expected: `${earliest + due} or a moment later`, actual: String(after) },
      );
    }
    check.status('sync-kick', await pair.operator.changeSync(loop.id, 'kick'), 202, 'another one');
    await check.eventually(
      'sync-kick',
      'pulls at once, whatever the backoff says',
      async () => (await stateOf(loop)) === 'running',
    );
    check.equal('sync-backoff', at(await shown(loop), 'attempts'), 0, 'a success ends the count');
    source.on_changes.add({ status: 500, times: 1 });
    await check.advanceClock(host, INTERVAL_MS);
    const anew = await failed(1);
    check.expect(
      'sync-loop',
      anew <= (await clockOf(check, host)) + INTERVAL_MS,
      'the next failure is the first one again',
      { actual: String(anew) },
    );
  },
});

const classes: [string, Behaviour | ((page: JsonObject) => unknown), string][] = [
  ['closes the connection', { hang_up: 'before' }, 'CONNECT_REFUSED'],
  ['404', { status: 404 }, 'HTTP_4XX'],
  ['403 pair_paused', refusesWith(403, 'pair_paused'), 'HTTP_4XX'],
  ['429', { status: 429 }, 'HTTP_4XX'],
  ['500', { status: 500 }, 'HTTP_5XX'],
  ['599', { status: 599 }, 'HTTP_5XX'],
  ['204', { status: 204, body: '' }, 'HTTP_5XX'],
  ['302', { redirect: 'http://127.0.0.1:9/' }, 'HTTP_5XX'],
  ['what is no JSON', { body: 'records' }, 'PARSE_ERROR'],
  ['a page of 22 MB', { pad_to_bytes: 22_020_097 }, 'PARSE_ERROR'],
  ['no cursor', (page) => ({ ...page, next_cursor: null }), 'PARSE_ERROR'],
  ['an element without a record', (page) => ({ ...page, records: [{ id: 'x' }] }), 'PARSE_ERROR'],
  [
    'nothing, and more of it',
    (page) => ({ ...page, records: [], has_more: true, next_cursor: '@' }),
    'PARSE_ERROR',
  ],
  ['never', { never: true }, 'TIMEOUT'],
  ['half of a page', { stall_in_body: true }, 'TIMEOUT'],
];

const errorClasses = defineCheck({
  id: 'sync/each-failure-has-its-class',
  title: 'the last error of a failing sync pair is the class of what happened',
  class: 'sync',
  requirements: ['sync-error-class', 'sync-states'],
  deadline_ms: 90_000,
  async run(check) {
    const { pair } = await prepare(check);
    const gone = await prepare(check);
    const loops = await Promise.all(
      classes.map(async ([story, fault, due]) => {
        const thread = check.random('th_');
        const source = pair.thread(thread);
        // A page that says that nothing more has come, and names the cursor that it was asked with.
        if (typeof fault === 'function') {
          source.add(pair.peer.actor().record({ thread }));
          source.change_page = (page, { since }) => {
            const changed = fault({ ...page } as unknown as JsonObject) as JsonObject;
            return changed['next_cursor'] === '@' && since !== undefined
              ? { ...changed, next_cursor: since }
              : changed['next_cursor'] === '@'
                ? page
                : changed;
          };
          if (due === 'PARSE_ERROR' && story.startsWith('nothing')) await pair.pulled(thread);
        } else {
          source.on_changes.add(fault);
        }
        const loop = await begin(check, { pair, host: check.host, thread, source });
        return { story, due, loop };
      }),
    );
    gone.pair.peer.probe.close();
    const refused = await begin(check, gone);
    loops.push({ story: 'nothing, since nobody listens', due: 'CONNECT_REFUSED', loop: refused });
    for (const { story, due, loop } of loops) {
      const patience = due === 'TIMEOUT' ? PAGE_MS + 10_000 : 10_000;
      await check.eventually(
        'sync-error-class',
        `there is an error where the peer answers ${story}`,
        async () => textAt(await shown(loop), 'last_error') !== undefined,
        { deadline_ms: patience },
      );
      const seen = await shown(loop);
      check.equal('sync-error-class', at(seen, 'last_error'), due, `the peer answers ${story}`);
      check.equal('sync-states', at(seen, 'state'), 'failing', 'it is failing');
    }
    await Promise.all(loops.map(async ({ loop }) => await pair.operator.endSync(loop.id)));
  },
});

const interrupted = defineCheck({
  id: 'sync/a-page-is-stored-before-its-cursor',
  title:
    'a host that is killed while it judges a page pulls the page again, and loses nothing of it',
  class: 'sync',
  requirements: ['sync-resume'],
  needs: ['restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const prepared = await prepare(check, host);
    const { pair, source, thread } = prepared;
    const slow = pair.peer.actor();
    const first = pair.peer.actor({ method: 'key' }).record({ thread });
    const others = pair.peer.actor({ method: 'key' }).chain(80, { thread });
    const last = slow.record({ thread });
    source.page_size = 100;
    source.add(first);
    const loop = await begin(check, prepared);
    const reader = await check.actor({ host });
    const holds = async (record: JsonObject): Promise<boolean> =>
      (await reader.recordAnswer(String(record['id']))).status === 200;
    await check.until('the first page is stored', async () => await holds(first));
    // The keys of one signer are on their way when the host dies.
    const gate = new Gate();
    slow.on_document.add({ hold_after: gate, times: 1 });
    source.add(...others, last);
    await pair.operator.changeSync(loop.id, 'kick');
    await check.until('the keys are asked for', () => gate.waiting > 0);
    const fetches = source.fetches.length;
    await host.kill();
    gate.open();
    await host.start();
    await check.eventually(
      'sync-resume',
      'after the death it pulls again, without being told',
      () => source.fetches.length > fetches,
      { deadline_ms: 15_000 },
    );
    check.equal(
      'sync-resume',
      source.fetches[fetches]?.from,
      1,
      'from the cursor before the page that was not stored, and not from the beginning',
    );
    await check.eventually('sync-resume', 'and has the whole page in the end', async () => {
      const held = await Promise.all([...others.slice(-1), last].map(holds));
      return held.every(Boolean);
    });
    const { ids } = await pair.readChanges(thread);
    check.equal('sync-resume', ids.length, 82, 'with each record once');
  },
});

const resumed = defineCheck({
  id: 'sync/pulling-goes-on-after-sudden-death',
  title:
    'a host that is killed in the middle of pulling ends with the same records, each once and in order',
  class: 'sync',
  requirements: ['sync-resume', 'sync-states'],
  needs: ['restart'],
  deadline_ms: 120_000,
  async run(check) {
    const host = await check.startHost();
    const prepared = await prepare(check, host);
    const { pair, source, thread } = prepared;
    const records = pair.peer.actor({ method: 'key' }).series(600, { thread, linked: true });
    source.page_size = 25;
    source.addSeries(records);
    const reader = await check.actor({ host });
    let loop: Loop | undefined;
    for (const killAt of [1, 3, 4, 5]) {
      const gate = new Gate();
      const before = source.fetches.length;
      source.on_changes.clear();
      source.on_changes.add({ hold_after: gate, after: killAt, times: 1 });
      if (loop === undefined) loop = await begin(check, prepared);
      await check.until(`page ${killAt + 1} of this life`, () => gate.waiting > 0, {
        deadline_ms: 20_000,
      });
      await host.kill();
      gate.open();
      await host.start();
      check.note(`killed after ${source.fetches.length - before} pages`);
      const view = await reader.thread(thread, 1000);
      check.equal(
        'sync-resume',
        view.ids,
        records.ids().slice(0, view.ids.length),
        'what is there is a beginning of the thread',
      );
      const shownNow = await shown(loop);
      check.expect(
        'sync-states',
        ['starting', 'running', 'failing'].includes(textAt(shownNow, 'state') ?? ''),
        'the sync pair is there',
      );
    }
    source.on_changes.clear();
    const left = loop;
    if (left === undefined) throw new TypeError('the sync pair was made');
    await check.eventually(
      'sync-resume',
      'in the end all are there',
      async () => (await reader.summary(thread)).records === records.length,
      { deadline_ms: 40_000 },
    );
    const view = await reader.thread(thread, 1000);
    check.equal('sync-resume', view.ids, records.ids(), 'in their order, each once');
    const pulledOn = source.fetches.filter(({ since }) => since !== undefined).length;
    check.expect('sync-resume', pulledOn > 0, 'by following cursors');
    const reading = await pair.readChanges(thread);
    check.equal('sync-resume', reading.ids, records.ids(), 'as arrivals too, each once');
  },
});

export const syncLoopChecks: readonly CheckDefinition[] = [
  forms,
  states,
  interval,
  backoff,
  errorClasses,
  interrupted,
  resumed,
];
