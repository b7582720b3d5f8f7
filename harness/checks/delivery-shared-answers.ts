// What becomes of a request to a shared inbox, by the answer that it gets, and by the death of the host that sent it.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import { Gate } from '../probe/gate.ts';
import type { RemoteActor, SharedInbox } from '../probe/probe.ts';
import { copiesShared, fenceEach, neighbours } from './delivery-shared.ts';
import {
  arrivedAt,
  entryOf,
  failedTimes,
  fatesOf,
  fence,
  idOf,
  isBetween,
  MovedClock,
  peerState,
  pendingEntry,
  problem,
  reached,
  SCHEDULE,
  SECOND,
  settled,
  span,
} from './delivery-support.ts';

/** A shared inbox with its actors, and what it answers to the first request. */
interface House {
  story: string;
  inbox: SharedInbox;
  actors: RemoteActor[];
  note: string;
}

interface Row {
  story: string;
  answer: Behaviour;
}

/** One shared inbox for each row, all on one probe, and a note for its two actors. */
async function houses(
  check: CheckContext,
  alice: LocalActor,
  rows: readonly Row[],
): Promise<House[]> {
  const result: House[] = [];
  for (const [index, { story, answer }] of rows.entries()) {
    const inbox = await check.probe.sharedInbox(`/inbox-${index}`);
    inbox.on_inbox.add({ ...answer, times: 1 });
    const { actors } = await neighbours(check.probe, 2, inbox);
    result.push({ story, inbox, actors, note: '' });
  }
  for (const house of result) {
    house.note = idOf(await alice.note('for a house', { to: house.actors.map(({ url }) => url) }));
  }
  return result;
}

function ownCopies({ actors, note }: House): number[] {
  return actors.map((actor) => actor.received(note).length);
}

// ------------------------------------------------------------------------------------------------ done

const DONE: readonly Row[] = [
  ...[200, 201, 202, 204, 299].map((status) => ({
    story: `answered ${status}`,
    answer: { status, body: '' },
  })),
  { story: 'answered 422 replay', answer: problem(422, 'replay') },
];

const done = defineCheck({
  id: 'delivery/shared-inbox-done',
  title: 'what a shared inbox has taken, or has had before, is delivered to all of its recipients',
  class: 'delivery',
  requirements: [
    'delivery-shared-result',
    'delivery-shared-fallback',
    'delivery-success',
    'delivery-replay-success',
  ],
  async run(check) {
    const alice = await check.actor();
    const all = await houses(check, alice, DONE);
    const state = await settled(check, alice, check.probe.origin, 2 * all.length);
    check.equal(
      'delivery-shared-result',
      state,
      { pending: [], delivered: 2 * all.length, dead: [] },
      'each recipient counts as delivered',
    );
    await fenceEach(
      check,
      alice,
      all.flatMap(({ actors }) => actors),
    );
    for (const house of all) {
      const requirement = house.story.includes('replay')
        ? 'delivery-replay-success'
        : 'delivery-success';
      for (const id of [requirement, 'delivery-shared-result', 'delivery-shared-fallback']) {
        check.equal(
          id,
          { shared: copiesShared(house.inbox, house.note), own: ownCopies(house) },
          { shared: 1, own: [0, 0] },
          `${house.story}: nothing is sent again`,
        );
      }
    }
  },
});

// ------------------------------------------------------------------------------------------------ refused

const REFUSED: readonly Row[] = [
  ...[400, 401, 403, 404, 405, 406, 408, 409, 410, 413, 415, 418, 422, 451, 499].map((status) => ({
    story: `answered ${status}`,
    answer: { status, body: 'no' },
  })),
  { story: 'answered 404 not-found', answer: problem(404, 'not-found') },
  { story: 'answered 422 shape-invalid', answer: problem(422, 'shape-invalid') },
  { story: 'answered 410 gone', answer: problem(410, 'gone') },
  { story: 'answered 401 replay', answer: problem(401, 'replay') },
];

const fallback = defineCheck({
  id: 'delivery/shared-inbox-fallback',
  title: 'what a shared inbox refuses goes to the own inboxes at once, and is no failure',
  class: 'delivery',
  requirements: ['delivery-shared-fallback', 'delivery-shared-inbox', 'projection-delivery-state'],
  async run(check) {
    const alice = await check.actor();
    const all = await houses(check, alice, REFUSED);
    for (const house of all) {
      await check.eventually(
        'delivery-shared-fallback',
        `${house.story}: each of the two gets it at the own inbox at once`,
        () => ownCopies(house).every((copies) => copies === 1),
      );
    }
    const state = await settled(check, alice, check.probe.origin, 2 * all.length);
    check.equal(
      'projection-delivery-state',
      state,
      { pending: [], delivered: 2 * all.length, dead: [] },
      'all are delivered, none is given up',
    );
    // The next one is a first attempt again.
    const next = await Promise.all(
      all.map(async ({ actors }) =>
        idOf(await alice.note('once more', { to: actors.map(({ url }) => url) })),
      ),
    );
    await fenceEach(
      check,
      alice,
      all.flatMap(({ actors }) => actors),
    );
    for (const [index, house] of all.entries()) {
      check.equal(
        'delivery-shared-fallback',
        { shared: copiesShared(house.inbox, house.note), own: ownCopies(house) },
        { shared: 1, own: [1, 1] },
        `${house.story}: once to the shared inbox and once to each own one`,
      );
      check.equal(
        'delivery-shared-inbox',
        copiesShared(house.inbox, next[index] ?? ''),
        1,
        `${house.story}: the next activity is tried there again`,
      );
    }
  },
});

const uncounted = defineCheck({
  id: 'delivery/shared-inbox-fallback-uncounted',
  title: 'after a refusal of the shared inbox each recipient begins with no failure',
  class: 'delivery',
  requirements: [
    'delivery-shared-fallback',
    'delivery-schedule',
    'delivery-permanent',
    'delivery-order',
  ],
  async run(check) {
    const alice = await check.actor();
    const { inbox, actors } = await neighbours(check.probe, 3);
    const [failing, refusing, fine] = actors;
    if (failing === undefined || refusing === undefined || fine === undefined) return;
    inbox.on_inbox.add({ times: 1, ...problem(404, 'not-found') });
    failing.on_inbox.add({ times: 1, status: 503, body: '' });
    refusing.on_inbox.add({ times: 1, ...problem(422, 'shape-invalid') });
    const note = idOf(await alice.note('for three', { to: actors.map(({ url }) => url) }));
    await check.eventually(
      'delivery-shared-fallback',
      'the own inbox of each is tried, whatever the others answer',
      () => actors.every((actor) => actor.received(note).length === 1),
    );
    const entry = (await fatesOf(check, alice, note, [failing])).get(failing)?.pending;
    const next = textAt(entry, 'next_attempt_at');
    check.equal(
      'delivery-shared-fallback',
      at(entry, 'attempts'),
      1,
      'the own inbox that failed is the first failure',
    );
    const from = arrivedAt(failing.received(note)[0]) + SCHEDULE[0];
    const to = Date.now() + SCHEDULE[0];
    check.expect(
      'delivery-schedule',
      isBetween(next, from, to),
      'the next attempt is 30 seconds after it',
      { expected: span(from, to), actual: show(next) },
    );
    const state = await check.until('one is given up', async () => {
      const now = await peerState(alice, check.probe.origin);
      return now.dead.length > 0 ? now : undefined;
    });
    check.equal(
      'delivery-permanent',
      at(entryOf(state.dead, note, refusing.url), 'attempts'),
      1,
      'what its own inbox refuses is a dead letter of one failure',
    );
    check.equal('delivery-shared-fallback', copiesShared(inbox, note), 1, 'one request was shared');
    await judgeUnderWay(check, alice);
  },
});

/** What the own inboxes have not answered yet has no failure, and is waited for. */
async function judgeUnderWay(check: CheckContext, alice: LocalActor): Promise<void> {
  const { inbox, actors } = await neighbours(check.peer(), 2);
  inbox.on_inbox.add({ times: 1, status: 410, body: '' });
  const gate = new Gate();
  // A host need not ask two of one peer at once: whichever comes first is held.
  for (const actor of actors) actor.on_inbox.add({ times: 1, hold_after: gate });
  const to = actors.map(({ url }) => url);
  const note = idOf(await alice.note('for two', { to }));
  await reached(check, gate, 'one of the own inboxes is asked');
  const behind = idOf(await alice.note('behind', { to }));
  await fence(check, alice, [await check.peer().actor()]);
  for (const actor of actors) {
    check.equal(
      'delivery-shared-fallback',
      await pendingEntry(alice, note, actor),
      { activity: note, recipient: actor.url, attempts: 0, next_attempt_at: null },
      'what is under way after the refusal has no failure',
    );
  }
  check.equal('delivery-order', copiesShared(inbox, behind), 0, 'the next shared one waits');
  gate.open();
  await check.eventually(
    'delivery-order',
    'and is sent when both are answered',
    () => copiesShared(inbox, behind) === 1,
  );
  check.equal(
    'delivery-order',
    actors.map((actor) => actor.received(note).length),
    [1, 1],
    'each had the first one by then',
  );
}

// ------------------------------------------------------------------------------------------------ failed

const FAILED: readonly (Row & { wait_ms?: number })[] = [
  ...[429, 500, 502, 503, 504].map((status) => ({
    story: `answered ${status}`,
    answer: { status, body: '' },
  })),
  { story: 'answered 503 replay', answer: problem(503, 'replay') },
  { story: 'answered 307', answer: { status: 307, redirect: '/actors/elsewhere/inbox' } },
  { story: 'answered 301', answer: { status: 301, redirect: '/actors/elsewhere/inbox' } },
  { story: 'hung up without an answer', answer: { hang_up: 'after' } },
  {
    story: 'answered 429 with Retry-After',
    answer: { status: 429, headers: { 'retry-after': '600' }, body: '' },
    wait_ms: 600 * SECOND,
  },
  {
    story: 'answered 503 with Retry-After',
    answer: { status: 503, headers: { 'retry-after': '4000' }, body: '' },
    wait_ms: 4000 * SECOND,
  },
];

const failure = defineCheck({
  id: 'delivery/shared-inbox-failure',
  title: 'a shared request that fails is a failure for each recipient, tried again by the schedule',
  class: 'delivery',
  requirements: [
    'delivery-shared-result',
    'delivery-shared-fallback',
    'delivery-shared-retry',
    'delivery-schedule',
    'delivery-retry-after',
  ],
  async run(check) {
    const alice = await check.actor();
    const all = await houses(check, alice, FAILED);
    for (const [index, house] of all.entries()) {
      const wait = FAILED[index]?.wait_ms ?? SCHEDULE[0];
      const fates = await fatesOf(check, alice, house.note, house.actors);
      for (const actor of house.actors) {
        const entry = fates.get(actor)?.pending;
        const next = textAt(entry, 'next_attempt_at');
        const story = `${house.story}: one failure for each`;
        const failures = at(entry, 'attempts');
        const isOne = check.equal('delivery-shared-result', failures, 1, story);
        if (house.story.includes('429')) {
          check.equal('delivery-shared-fallback', failures, 1, story);
        }
        if (!isOne) continue;
        const delivery = house.inbox.deliveries.find(
          ({ activity }) => idOf(activity) === house.note,
        );
        const [from, to] = [arrivedAt(delivery) + wait, Date.now() + wait];
        check.expect(
          FAILED[index]?.wait_ms === undefined ? 'delivery-schedule' : 'delivery-retry-after',
          isBetween(next, from, to),
          `${house.story}: the next attempt of each is due ${wait / SECOND} seconds later`,
          { expected: span(from, to), actual: show(next) },
        );
      }
    }
    await fenceEach(
      check,
      alice,
      all.flatMap(({ actors }) => actors),
    );
    for (const house of all) {
      check.equal(
        'delivery-shared-retry',
        { shared: copiesShared(house.inbox, house.note), own: ownCopies(house) },
        { shared: 1, own: [0, 0] },
        `${house.story}: nothing is sent before its time, neither here nor there`,
      );
    }
  },
});

const retried = defineCheck({
  id: 'delivery/shared-inbox-retried',
  title: 'after a failed shared request every attempt is made at the own inboxes',
  class: 'delivery',
  requirements: ['delivery-shared-retry', 'delivery-shared-result', 'delivery-shared-inbox'],
  also: ['test-clock'],
  needs: ['restart', 'operator'],
  async run(check) {
    // What is read anew after a restart may be gathered in another way than what was waited for.
    await Promise.all([false, true].map((dies) => followAttempts(check, dies)));
  },
});

async function followAttempts(check: CheckContext, dies: boolean): Promise<void> {
  const host = await check.startHost();
  const [alice, clock] = [await check.actor({ host }), new MovedClock(check, host)];
  const { inbox, actors } = await neighbours(check.peer(), 3);
  const [bob, carol, dave] = actors;
  if (bob === undefined || carol === undefined || dave === undefined) return;
  inbox.on_inbox.add({ times: 1, status: 503, body: '' });
  // The second attempt of one of them fails too, at its own inbox.
  carol.on_inbox.add({ times: 1, status: 500, body: '' });
  const note = idOf(await alice.note('for three', { to: actors.map(({ url }) => url) }));
  let due = '';
  for (const actor of actors) due = (await failedTimes(check, alice, note, actor, 1)).next;
  const between = idOf(await alice.note('between', { to: actors.map(({ url }) => url) }));
  await check.eventually(
    'delivery-shared-inbox',
    'another activity in between is a first attempt, and shared',
    () => copiesShared(inbox, between) === 1,
  );
  if (dies) await host.restart('kill');
  await clock.advanceTo(due, 2 * SECOND);
  for (const actor of actors) {
    await check.eventually(
      'delivery-shared-retry',
      `the second attempt is made at the own inbox${dies ? ', also after a restart' : ''}`,
      () => actor.received(note).length === 1,
    );
  }
  const second = await failedTimes(check, alice, note, carol, 2);
  await clock.advanceTo(second.next, 2 * SECOND);
  await check.eventually(
    'delivery-shared-retry',
    'so is the third, by the one that failed again',
    () => carol.received(note).length === 2,
  );
  const state = await settled(check, alice, bob.probe.origin, 6);
  check.equal(
    'delivery-shared-result',
    state,
    { pending: [], delivered: 6, dead: [] },
    'in the end both are delivered to all',
  );
  check.equal(
    'delivery-shared-retry',
    [copiesShared(inbox, note), bob.received(note).length, dave.received(note).length],
    [1, 1, 1],
    'the shared inbox was tried once, and the others once more',
  );
}

// ------------------------------------------------------------------------------------------------ cut off

const death = defineCheck({
  id: 'delivery/shared-inbox-sudden-death',
  title: 'a shared request that the death of the host cuts off is made again, and is no failure',
  class: 'delivery',
  requirements: ['delivery-restart', 'delivery-crash-not-failure', 'delivery-shared-only-together'],
  needs: ['restart'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const { inbox, actors } = await neighbours(check.probe, 3);
    const [bob, carol, blind] = actors;
    if (bob === undefined || carol === undefined || blind === undefined) return;
    const gate = new Gate();
    inbox.on_inbox.add({ times: 1, hold_after: gate });
    const audience = { to: [bob.url], cc: [carol.url], bcc: [blind.url] };
    const note = idOf(await alice.note('for three', audience));
    await reached(check, gate, 'the shared request is under way');
    await host.kill();
    gate.open();
    await host.start();
    await check.eventually('delivery-restart', 'the two get it after the restart', () => {
      const own = [bob, carol].every((actor) => actor.received(note).length > 0);
      return own || copiesShared(inbox, note) > 1;
    });
    await check.eventually(
      'delivery-restart',
      'and the blind one by then',
      () => blind.received(note).length > 0,
    );
    const state = await settled(check, alice, check.probe.origin, 3);
    check.equal(
      'delivery-crash-not-failure',
      state,
      { pending: [], delivered: 3, dead: [] },
      'no failure is left of it',
    );
    const secret = idOf(await alice.note('for one', { to: [], bcc: [blind.url] }));
    await fenceEach(check, alice, actors);
    check.equal(
      'delivery-shared-only-together',
      [copiesShared(inbox, secret), blind.received(secret).length],
      [0, 1],
      'what is blind stays at the own inbox',
    );
  },
});

const once = defineCheck({
  id: 'delivery/shared-inbox-between-two-hosts',
  title:
    'actors of another host have an activity once, although its answer was lost or its sender died',
  class: 'delivery',
  requirements: [
    'delivery-shared-inbox',
    'delivery-restart',
    'delivery-shared-result',
    'inbox-shared',
  ],
  also: ['inbox'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const [a, b] = await Promise.all([check.startHost(), check.startStation()]);
    const alice = await check.actor({ host: a });
    const readers: LocalActor[] = [];
    while (readers.length < 3) readers.push(await check.actor({ host: b.host }));
    const to = readers.map(({ url }) => url);
    const { origin } = new URL(b.host.base);
    const posts = (id: string): string[] =>
      b.proxy.passages
        .filter(({ request }) => request.method === 'POST' && bodyId(request.body) === id)
        .map(({ request }) => request.path);
    const judge = async (id: string, requirement: string, story: string): Promise<void> => {
      for (const reader of readers) {
        await check.eventually(
          requirement,
          `${story}: each actor has it`,
          async () => (await copies(reader, id)) > 0,
        );
        check.equal(requirement, await copies(reader, id), 1, `${story}: each actor has it once`);
      }
    };
    const plain = idOf(await alice.note('for three', { to }));
    await judge(plain, 'inbox-shared', 'undisturbed');
    check.equal('delivery-shared-inbox', posts(plain), ['/inbox'], 'by one request');
    const { delivered } = await settled(check, alice, origin, 3);
    check.equal('delivery-shared-result', delivered, 3, 'and counted for each of them');
    // B has taken it, but A dies before it learns that.
    const gate = new Gate();
    const isShared = ({ method, path }: { method: string; path: string }): boolean =>
      method === 'POST' && path === '/inbox';
    b.proxy.add({ when: isShared, times: 1, hold_answer: gate });
    const cut = idOf(await alice.note('for three', { to }));
    await check.until('B has answered, and A does not know it', () => gate.waiting > 0);
    await a.kill();
    gate.open();
    await a.start();
    await judge(cut, 'delivery-restart', 'after the death of the sender');
    const after = await settled(check, alice, origin, 6);
    check.equal(
      'delivery-restart',
      after,
      { pending: [], delivered: 6, dead: [] },
      'what B had already is delivered',
    );
    check.expect('delivery-restart', posts(cut).length > 1, 'it was sent again, and refused', {
      actual: show(posts(cut)),
    });
  },
});

async function copies(reader: LocalActor, id: string): Promise<number> {
  return (await reader.items('inbox')).filter((item) => idOf(item) === id).length;
}

function bodyId(body: Uint8Array): string | undefined {
  try {
    return textAt(JSON.parse(Buffer.from(body).toString('utf8')), 'id');
  } catch {
    return undefined;
  }
}

const several = defineCheck({
  id: 'delivery/shared-inbox-in-trouble',
  title: 'a shared inbox that hangs holds up neither another peer nor the publisher',
  class: 'delivery',
  requirements: ['delivery-peers-independent', 'publish-peer-down', 'delivery-shared-inbox'],
  async run(check) {
    const alice = await check.actor();
    const stuck = await neighbours(check.probe, 3);
    const fine = await neighbours(check.peer(), 3);
    const gate = new Gate();
    stuck.inbox.on_inbox.add({ hold_after: gate });
    const to = [...stuck.actors, ...fine.actors].map(({ url }) => url);
    const first = idOf(await alice.note('for all', { to }));
    await reached(check, gate, 'the shared inbox hangs');
    const answer = await alice.publish({
      type: 'Create',
      object: { type: 'Note', content: 'more' },
      to,
    });
    check.status('publish-peer-down', answer, 201, 'publishing is answered all the same');
    const witness = await check.peer().actor();
    await fence(check, alice, [witness]);
    for (const note of [first, idOf(answer.json)]) {
      await check.eventually(
        'delivery-peers-independent',
        'the other peer gets everything',
        () => copiesShared(fine.inbox, note) === 1,
      );
    }
    check.equal(
      'delivery-shared-inbox',
      copiesShared(stuck.inbox, first),
      1,
      'by one request each',
    );
    gate.open();
  },
});

export const deliverySharedAnswerChecks: readonly CheckDefinition[] = [
  done,
  fallback,
  uncounted,
  failure,
  retried,
  death,
  once,
  several,
];
