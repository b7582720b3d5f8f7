// What was given up: how the operator sees it, and puts it into the queue again.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { deepEqual } from '../engine/context.ts';
import type { CheckContext } from '../engine/context.ts';
import type { Body, HttpAnswer, RequestOptions } from '../engine/http.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { RemoteActor } from '../probe/probe.ts';
import {
  arrivedAt,
  entryOf,
  failedTimes,
  fence,
  holdNext,
  idOf,
  isBetween,
  MovedClock,
  peerState,
  pendingEntry,
  problem,
  reached,
  remoteActors,
  SCHEDULE,
  settled,
  span,
} from './delivery-support.ts';

const PATH = '/admin/dead-letter';
const UNAUTHORIZED = { status: 401, code: 'unauthorized' };

/** The operator of a host, at the desk with the dead letters. */
class Desk {
  readonly #check: CheckContext;
  readonly #host: Host;

  constructor(check: CheckContext, host: Host = check.host) {
    this.#check = check;
    this.#host = host;
  }

  async get(): Promise<HttpAnswer> {
    return await this.#check.get(this.#host.base + PATH, {
      token: this.#check.operatorToken(this.#host),
    });
  }

  /** All dead letters of the host. */
  async items(): Promise<unknown[]> {
    return listAt((await this.get()).json, 'items');
  }

  /** Those of one publishing actor: the host may be shared. */
  async of(actor: LocalActor): Promise<unknown[]> {
    return (await this.items()).filter((item) => textAt(item, 'actor') === actor.url);
  }

  async post(body: Body, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.#check.post(this.#host.base + PATH, body, {
      token: this.#check.operatorToken(this.#host),
      ...options,
    });
  }

  async requeue(activity: string, recipient: { url: string }): Promise<HttpAnswer> {
    return await this.post({ activity, recipient: recipient.url });
  }

  /** Puts one back where a check needs it there, and counts the answer. */
  async demand(requirement: string, body: Body, requeued: number, story: string): Promise<void> {
    const answer = await this.post(body);
    this.#check.status(requirement, answer, 200, story);
    this.#check.equal(requirement, at(answer.json, 'requeued'), requeued, `${story}: so many`, {
      answer,
    });
  }
}

/** Publishes a note that each of these recipients refuses for good, and waits until it is given up. */
async function giveUp(
  check: CheckContext,
  actor: LocalActor,
  recipients: readonly RemoteActor[],
): Promise<string> {
  for (const recipient of recipients) {
    recipient.on_inbox.add({ times: 1, ...problem(410, 'gone') });
  }
  const note = idOf(await actor.note('nobody wants it', { to: recipients.map(({ url }) => url) }));
  await givenUp(check, actor, note, recipients);
  return note;
}

async function givenUp(
  check: CheckContext,
  actor: LocalActor,
  note: string,
  recipients: readonly RemoteActor[],
): Promise<void> {
  await check.until('it is given up', async () => {
    const states = await Promise.all(recipients.map(({ probe }) => peerState(actor, probe.origin)));
    return recipients.every(
      (recipient, index) => entryOf(states[index]?.dead ?? [], note, recipient.url) !== undefined,
    );
  });
}

/** What names a dead letter. */
function names(items: readonly unknown[]): unknown[] {
  return items.map((item) => [textAt(item, 'activity'), textAt(item, 'recipient')]);
}

// ------------------------------------------------------------------------------------------------ the list

const list = defineCheck({
  id: 'dead-letter/list',
  title: 'the operator sees what was given up, the oldest first, and nothing else',
  class: 'delivery',
  requirements: ['dead-letter-list', 'delivery-permanent'],
  needs: ['restart', 'operator'],
  async run(check) {
    const host = await check.startHost();
    const desk = new Desk(check, host);
    const empty = await desk.get();
    check.equal('dead-letter-list', at(empty.json, 'items'), [], 'at first there is none', {
      answer: empty,
    });
    const [alice, carol] = [await check.actor({ host }), await check.actor({ host })];
    const [bob, dave] = await remoteActors(check.probe, 2);
    const [elsewhere, gone] = [await check.peer().actor(), await check.peer().actor()];
    if (bob === undefined || dave === undefined) return;
    // What is delivered, here or elsewhere, or waits, is no dead letter.
    await fence(check, alice, [bob, carol]);
    dave.on_inbox.add({ times: 1, status: 503, body: '' });
    const waiting = idOf(await alice.note('later', { to: [dave.url] }));
    await failedTimes(check, alice, waiting, dave, 1);
    gone.on_document.add({ status: 410, body: '' });
    const begin = Date.now();
    const first = await giveUp(check, alice, [bob]);
    const second = await giveUp(check, carol, [elsewhere]);
    const third = idOf(await alice.note('to the gone', { to: [gone.url] }));
    await givenUp(check, alice, third, [gone]);
    const fourth = await giveUp(check, alice, [bob]);
    const due = [
      { peer: bob.probe.origin, activity: first, recipient: bob.url, actor: alice.url },
      {
        peer: elsewhere.probe.origin,
        activity: second,
        recipient: elsewhere.url,
        actor: carol.url,
      },
      { peer: gone.probe.origin, activity: third, recipient: gone.url, actor: alice.url },
      { peer: bob.probe.origin, activity: fourth, recipient: bob.url, actor: alice.url },
    ];
    const items = await desk.items();
    check.equal(
      'dead-letter-list',
      items.map((item) => ({
        peer: at(item, 'peer'),
        activity: at(item, 'activity'),
        recipient: at(item, 'recipient'),
        actor: at(item, 'actor'),
      })),
      due,
      'four were given up, the oldest first',
    );
    for (const item of items) {
      check.equal('delivery-permanent', at(item, 'attempts'), 1, 'each at its first failure');
      check.expect(
        'dead-letter-list',
        isBetween(textAt(item, 'failed_at'), begin, Date.now()),
        'failed_at is when it was given up',
        { expected: span(begin, Date.now()), actual: show(at(item, 'failed_at')) },
      );
      check.expect('dead-letter-list', (textAt(item, 'last_error') ?? '') !== '', 'and why', {
        actual: show(item),
      });
    }
    // The same four stand in the projection, with the same times.
    for (const [index, { peer, activity, recipient }] of due.entries()) {
      const state = await peerState(index === 1 ? carol : alice, peer);
      const entry = entryOf(state.dead, activity, recipient);
      check.equal(
        'dead-letter-list',
        ['attempts', 'failed_at', 'last_error'].map((member) => at(items[index], member)),
        ['attempts', 'failed_at', 'last_error'].map((member) => at(entry, member)),
        'the list and delivery-state agree',
      );
    }
  },
});

const sixth = defineCheck({
  id: 'dead-letter/after-the-sixth-failure',
  title: 'what has failed six times is in the list, and begins anew when it is put back',
  class: 'delivery',
  requirements: [
    'dead-letter-list',
    'dead-letter-requeue',
    'delivery-dead-letter',
    'delivery-schedule',
  ],
  also: ['test-clock'],
  needs: ['restart', 'operator'],
  deadline_ms: 45_000,
  async run(check) {
    const host = await check.startHost();
    const [desk, clock] = [new Desk(check, host), new MovedClock(check, host)];
    const alice = await check.actor({ host });
    const bob = await check.probe.actor();
    bob.on_inbox.add({ times: 7, status: 500, body: '' });
    const note = idOf(await alice.note('six times', { to: [bob.url] }));
    for (let failures = 1; failures <= 5; failures += 1) {
      const { next } = await failedTimes(check, alice, note, bob, failures);
      check.equal('dead-letter-list', await desk.items(), [], `${failures} failures: it waits`);
      await clock.advanceTo(next, 1);
    }
    await givenUp(check, alice, note, [bob]);
    const [item] = await desk.items();
    check.equal('delivery-dead-letter', at(item, 'attempts'), 6, 'the sixth failure is the last');
    check.equal('dead-letter-list', names([item]), [[note, bob.url]], 'and it is in the list');
    check.expect(
      'dead-letter-list',
      isBetween(textAt(item, 'failed_at'), clock.at(arrivedAt(bob.received(note)[5])), clock.now()),
      'failed_at is the time of the sixth failure',
      { actual: show(item) },
    );
    await desk.demand(
      'dead-letter-requeue',
      { activity: note, recipient: bob.url },
      1,
      'it is put back',
    );
    const { entry, next } = await failedTimes(check, alice, note, bob, 1);
    check.equal('dead-letter-requeue', at(entry, 'attempts'), 1, 'its failures are counted anew');
    const from = clock.at(arrivedAt(bob.received(note).at(-1))) + SCHEDULE[0];
    check.expect(
      'delivery-schedule',
      isBetween(next, from, clock.now() + SCHEDULE[0]),
      'and the schedule begins with 30 seconds again',
      { expected: span(from, clock.now() + SCHEDULE[0]), actual: next },
    );
    check.equal('dead-letter-requeue', await desk.items(), [], 'it is in the list no more');
    await clock.advanceTo(next, 1);
    const { delivered } = await settled(check, alice, bob.probe.origin, 1);
    check.equal('dead-letter-requeue', delivered, 1, 'the next attempt delivers it');
  },
});

// ------------------------------------------------------------------------------------------------ put back

const requeue = defineCheck({
  id: 'dead-letter/requeue',
  title: 'one dead letter is put back: pending, without failures, due at once',
  class: 'delivery',
  requirements: ['dead-letter-requeue', 'dead-letter-list', 'projection-delivery-state'],
  needs: ['operator'],
  async run(check) {
    const desk = new Desk(check);
    const [alice, carol] = [await check.actor(), await check.actor()];
    const [bob, dave] = [await check.probe.actor(), await check.peer().actor()];
    const note = await giveUp(check, alice, [bob, dave]);
    const other = await giveUp(check, alice, [bob]);
    const foreign = await giveUp(check, carol, [bob]);
    const gate = holdNext(bob, { status: 503, body: '' });
    await desk.demand(
      'dead-letter-requeue',
      { activity: note, recipient: bob.url },
      1,
      'one of four',
    );
    await reached(check, gate, 'it is attempted at once');
    check.equal(
      'dead-letter-requeue',
      await pendingEntry(alice, note, bob),
      { activity: note, recipient: bob.url, attempts: 0, next_attempt_at: null },
      'it is pending, with no failures',
    );
    const left = [
      [note, dave.url],
      [other, bob.url],
    ];
    check.equal(
      'dead-letter-list',
      names(await desk.of(alice)),
      left,
      'the others, of the same activity or for the same recipient, stay',
    );
    check.equal(
      'dead-letter-list',
      names(await desk.of(carol)),
      [[foreign, bob.url]],
      'all of them',
    );
    gate.open();
    const { entry, next } = await failedTimes(check, alice, note, bob, 1);
    check.equal('dead-letter-requeue', at(entry, 'attempts'), 1, 'its next failure is the first');
    const from = arrivedAt(bob.received(note).at(-1)) + SCHEDULE[0];
    const to = Date.now() + SCHEDULE[0];
    check.expect(
      'dead-letter-requeue',
      isBetween(next, from, to),
      'after which it waits 30 seconds, as after any first one',
      { expected: span(from, to), actual: next },
    );
    await desk.demand('dead-letter-requeue', { activity: other, recipient: bob.url }, 1, 'another');
    await check.eventually('dead-letter-requeue', 'which is delivered at once', async () => {
      const state = await peerState(alice, check.probe.origin);
      return state.delivered === 1 && state.dead.length === 0;
    });
    const state = await peerState(alice, check.probe.origin);
    check.equal(
      'projection-delivery-state',
      { pending: names(state.pending), delivered: state.delivered, dead: state.dead },
      { pending: [[note, bob.url]], delivered: 1, dead: [] },
      'delivery-state shows what became of them',
    );
    check.equal(
      'dead-letter-requeue',
      [bob.received(other).length, dave.received(note).length, bob.received(foreign).length],
      [2, 1, 1],
      'nothing else was sent again',
    );
  },
});

const again = defineCheck({
  id: 'dead-letter/given-up-again',
  title: 'what is refused once more is a dead letter again, and what has come back is delivered',
  class: 'delivery',
  requirements: ['dead-letter-requeue', 'dead-letter-list'],
  needs: ['operator'],
  async run(check) {
    const [desk, alice] = [new Desk(check), await check.actor()];
    const [bob, gone] = [await check.probe.actor(), await check.peer().actor()];
    const note = await giveUp(check, alice, [bob]);
    bob.on_inbox.add({ times: 1, ...problem(422, 'shape-invalid') });
    await desk.demand('dead-letter-requeue', { activity: note, recipient: bob.url }, 1, 'put back');
    await check.eventually('dead-letter-list', 'it is given up again', async () => {
      const [item] = await desk.of(alice);
      return bob.received(note).length === 2 && at(item, 'attempts') === 1;
    });
    await desk.demand(
      'dead-letter-requeue',
      { activity: note, recipient: bob.url },
      1,
      'and again',
    );
    await check.eventually(
      'dead-letter-requeue',
      'until it is taken',
      async () => (await peerState(alice, bob.probe.origin)).delivered === 1,
    );
    // A recipient that was gone when it was asked for, and is there again.
    gone.on_document.add({ times: 1, status: 410, body: '' });
    const lost = idOf(await alice.note('come back', { to: [gone.url] }));
    await givenUp(check, alice, lost, [gone]);
    check.equal('dead-letter-list', names(await desk.of(alice)), [[lost, gone.url]], 'one is gone');
    await desk.demand(
      'dead-letter-requeue',
      { activity: lost, recipient: gone.url },
      1,
      'it is put back',
    );
    await check.eventually(
      'dead-letter-requeue',
      'who is there again gets it',
      () => gone.received(lost).length === 1,
    );
    await check.eventually(
      'dead-letter-list',
      'in the end none is left',
      async () => (await desk.of(alice)).length === 0,
    );
  },
});

const wholePeer = defineCheck({
  id: 'dead-letter/requeue-peer',
  title: 'all dead letters of a peer are put back in the order in which they were published',
  class: 'delivery',
  requirements: ['dead-letter-requeue-peer', 'dead-letter-requeue', 'dead-letter-list'],
  needs: ['operator'],
  async run(check) {
    const [desk, alice, carol] = [new Desk(check), await check.actor(), await check.actor()];
    const [bob, dave] = await remoteActors(check.probe, 2);
    const elsewhere = await check.peer().actor();
    if (bob === undefined || dave === undefined) return;
    const first = await giveUp(check, alice, [bob, elsewhere]);
    const second = await giveUp(check, alice, [bob, dave]);
    const third = await giveUp(check, alice, [bob]);
    const foreign = await giveUp(check, carol, [dave]);
    // The first is given up once more, so that the order of failing is another than that of publishing.
    bob.on_inbox.add({ times: 1, ...problem(410, 'gone') });
    await desk.demand('dead-letter-requeue', { activity: first, recipient: bob.url }, 1, 'one');
    await check.until('it is given up again', async () => {
      const listed = names(await desk.of(alice)).some((name) => deepEqual(name, [first, bob.url]));
      return listed && bob.received(first).length === 2;
    });
    check.equal(
      'dead-letter-list',
      names(await desk.of(alice)).at(-1),
      [first, bob.url],
      'what was given up last comes last, whenever it was published',
    );
    const before = check.probe.deliveries.length;
    await desk.demand(
      'dead-letter-requeue-peer',
      { peer: check.probe.origin },
      5,
      'five of two actors for two recipients',
    );
    await check.eventually(
      'dead-letter-requeue-peer',
      'all of them are sent',
      () => check.probe.deliveries.length === before + 5,
    );
    const sent = (recipient: RemoteActor, by: LocalActor): string[] =>
      check.probe.deliveries
        .slice(before)
        .filter((delivery) => delivery.recipient === recipient)
        .filter(({ activity }) => textAt(activity, 'actor') === by.url)
        .map(({ activity }) => idOf(activity));
    check.equal(
      'dead-letter-requeue-peer',
      [sent(bob, alice), sent(dave, alice), sent(dave, carol)],
      [[first, second, third], [second], [foreign]],
      'each recipient gets them as they were published',
    );
    await check.eventually('dead-letter-requeue', 'they are delivered', async () => {
      const state = await peerState(alice, check.probe.origin);
      return state.delivered === 4 && state.pending.length === 0 && state.dead.length === 0;
    });
    check.equal(
      'dead-letter-list',
      [names(await desk.of(alice)), names(await desk.of(carol))],
      [[[first, elsewhere.url]], []],
      'those of another peer stay',
    );
  },
});

// ------------------------------------------------------------------------------------------------ refused

const unknown = defineCheck({
  id: 'dead-letter/unknown',
  title: 'what is no dead letter cannot be put back',
  class: 'delivery',
  requirements: ['dead-letter-unknown', 'dead-letter-requeue'],
  needs: ['operator'],
  async run(check) {
    const [desk, alice] = [new Desk(check), await check.actor()];
    const [bob, dave, slow] = [
      await check.probe.actor(),
      await check.probe.actor(),
      await check.peer().actor(),
    ];
    const note = await giveUp(check, alice, [bob]);
    const taken = idOf(await fence(check, alice, [dave]));
    slow.on_inbox.add({ times: 1, status: 503, body: '' });
    const waiting = idOf(await alice.note('later', { to: [slow.url] }));
    await failedTimes(check, alice, waiting, slow, 1);
    const never = `bagaaiera${'a'.repeat(52)}`;
    const rows: [string, object][] = [
      ['an activity that nobody published', { activity: never, recipient: bob.url }],
      ['another recipient', { activity: note, recipient: dave.url }],
      ['a recipient that nobody knows', { activity: note, recipient: `${bob.url}-x` }],
      ['one that is delivered', { activity: taken, recipient: dave.url }],
      ['one that waits', { activity: waiting, recipient: slow.url }],
      ['a peer without dead letters', { peer: slow.probe.origin }],
      ['a peer that nobody knows', { peer: 'http://127.0.0.1:9' }],
    ];
    for (const [story, body] of rows) {
      check.refused(
        'dead-letter-unknown',
        await desk.post(body),
        { status: 404, code: 'not-found' },
        story,
      );
    }
    await desk.demand('dead-letter-requeue', { activity: note, recipient: bob.url }, 1, 'the one');
    check.refused(
      'dead-letter-unknown',
      await desk.requeue(note, bob),
      { status: 404, code: 'not-found' },
      'it is none any more',
    );
    await fence(check, alice, [bob, dave]);
    check.equal(
      'dead-letter-requeue',
      [note, taken].map((id) => [bob.received(id).length, dave.received(id).length]),
      [
        [2, 0],
        [0, 1],
      ],
      'only the dead letter was sent again',
    );
    check.equal(
      'dead-letter-unknown',
      at(await pendingEntry(alice, waiting, slow), 'attempts'),
      1,
      'and what waits goes on waiting',
    );
  },
});

const shape = defineCheck({
  id: 'dead-letter/shape',
  title: 'a body that names neither one dead letter nor a peer is refused',
  class: 'delivery',
  requirements: ['dead-letter-shape', 'http-content-type', 'dead-letter-requeue', 'http-method'],
  needs: ['operator'],
  async run(check) {
    const [desk, alice] = [new Desk(check), await check.actor()];
    const bob = await check.probe.actor();
    const note = await giveUp(check, alice, [bob]);
    const bodies: Body[] = [
      '{}',
      '[]',
      'null',
      '"all"',
      '42',
      { activity: note },
      { recipient: bob.url },
      { activity: 42, recipient: bob.url },
      { activity: note, recipient: null },
      { activity: note, recipient: [bob.url] },
      { activity: [note], recipient: bob.url },
      { peer: 42 },
      { peer: null },
      { peer: [check.probe.origin] },
      [{ activity: note, recipient: bob.url }],
    ];
    for (const body of bodies) {
      check.refused(
        'dead-letter-shape',
        await desk.post(body, { content_type: 'application/json' }),
        { status: 422, code: 'shape-invalid' },
        `${show(body, 80)} is neither`,
      );
    }
    const good = JSON.stringify({ activity: note, recipient: bob.url });
    for (const content_type of [null, 'text/plain', 'application/activity+json', 'text/json']) {
      check.refused(
        'http-content-type',
        await desk.post(good, { content_type }),
        { status: 415, code: 'unsupported-media-type' },
        `${show(content_type)} is not taken`,
      );
    }
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const answer = await check.request(PATH, { method, token: check.operatorToken() });
      check.refused('http-method', answer, { status: 405, code: 'method-not-allowed' }, method);
      const allow = (answer.header('allow') ?? '').split(',').map((name) => name.trim());
      check.expect(
        'http-method',
        ['GET', 'POST'].every((name) => allow.includes(name)),
        'Allow lists what is',
        { actual: show(allow) },
      );
    }
    check.equal('dead-letter-shape', names(await desk.of(alice)), [[note, bob.url]], 'it stays');
    check.equal('dead-letter-shape', bob.received(note).length, 1, 'and is not sent');
    const answer = await desk.post(good, { content_type: 'application/json; charset=utf-8' });
    check.status('dead-letter-requeue', answer, 200, 'the sibling of all of these');
  },
});

const operators = defineCheck({
  id: 'dead-letter/operator-only',
  title: 'nobody but the operator sees dead letters or puts them back',
  class: 'delivery',
  requirements: ['dead-letter-operator-only', 'dead-letter-requeue'],
  needs: ['operator'],
  async run(check) {
    const [desk, alice] = [new Desk(check), await check.actor()];
    const bob = await check.probe.actor();
    const note = await giveUp(check, alice, [bob]);
    const body = { activity: note, recipient: bob.url };
    for (const [story, token] of [
      ['no token', undefined],
      ['an unknown token', check.freshToken()],
      ['the token of the publishing actor', alice.token],
      ['a token that begins like the right one', check.operatorToken().slice(0, -1)],
    ] as const) {
      check.refused(
        'dead-letter-operator-only',
        await check.get(PATH, { token }),
        UNAUTHORIZED,
        story,
      );
      const refusals = [
        await desk.post(body, { token }),
        // The token comes before the content type, and that before the body.
        await desk.post('{', { token, content_type: 'text/plain' }),
        await desk.post('{}', { token, content_type: 'application/json' }),
        await desk.post({ peer: check.probe.origin }, { token }),
      ];
      for (const answer of refusals) {
        check.refused('dead-letter-operator-only', answer, UNAUTHORIZED, `${story}: POST`);
      }
    }
    await fence(check, alice, [bob]);
    check.equal('dead-letter-operator-only', bob.received(note).length, 1, 'nothing was sent');
    check.equal(
      'dead-letter-operator-only',
      names(await desk.of(alice)),
      [[note, bob.url]],
      'and it is where it was',
    );
    await desk.demand('dead-letter-requeue', body, 1, 'the operator can');
  },
});

// ------------------------------------------------------------------------------------------------ durable

const ENDINGS = [
  { id: 'dead-letter/after-stop', how: 'stop', title: 'dead letters outlive an orderly restart' },
  {
    id: 'dead-letter/after-sudden-death',
    how: 'kill',
    title: 'dead letters outlive a sudden death',
  },
] as const;

const durable = ENDINGS.map(({ id, how, title }) =>
  defineCheck({
    id,
    title,
    class: 'delivery',
    requirements: ['dead-letter-durable', 'dead-letter-list', 'dead-letter-requeue'],
    needs: ['restart', 'operator'],
    async run(check) {
      const host = await check.startHost();
      const [desk, alice] = [new Desk(check, host), await check.actor({ host })];
      const [bob, dave] = [await check.probe.actor(), await check.peer().actor()];
      const failing = await check.peer().actor();
      const first = await giveUp(check, alice, [bob]);
      const second = await giveUp(check, alice, [dave]);
      const third = await giveUp(check, alice, [failing]);
      const items = await desk.items();
      check.equal(
        'dead-letter-list',
        names(items),
        [
          [first, bob.url],
          [second, dave.url],
          [third, failing.url],
        ],
        'three are given up',
      );
      await host.restart(how);
      check.equal('dead-letter-durable', await desk.items(), items, 'they are the same afterwards');
      failing.on_inbox.add({ times: 1, status: 503, body: '' });
      await desk.demand(
        'dead-letter-requeue',
        { activity: third, recipient: failing.url },
        1,
        'one is put back, and fails once',
      );
      const { entry } = await failedTimes(check, alice, third, failing, 1);
      // The host ends as soon as it has said that the first one is in the queue again.
      const gate = holdNext(bob);
      const answer = await desk.requeue(first, bob);
      await (how === 'kill' ? host.kill() : host.stop());
      check.status('dead-letter-requeue', answer, 200, 'another is put back just before the end');
      gate.open();
      await host.start();
      await check.eventually(
        'dead-letter-durable',
        'what was put back is delivered after the restart',
        async () => (await peerState(alice, bob.probe.origin)).delivered === 1,
      );
      check.equal(
        'dead-letter-durable',
        await pendingEntry(alice, third, failing),
        entry,
        'the one that failed since waits with one failure',
      );
      check.equal(
        'dead-letter-durable',
        await desk.items(),
        items.slice(1, 2),
        'and the one that was left is as it was',
      );
      check.equal('dead-letter-durable', dave.received(second).length, 1, 'and was not sent');
    },
  }),
);

export const deadLetterChecks: readonly CheckDefinition[] = [
  list,
  sixth,
  requeue,
  again,
  wholePeer,
  unknown,
  shape,
  operators,
  ...durable,
];
