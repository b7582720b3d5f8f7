// The three feeds of a source: at once, as soon as there is something, and for as long as the reader listens.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { EventFeed } from '../engine/event-feed.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import type { Host } from '../engine/target.ts';

/** Longer than any answer that is given at once, and than the longest wait by the host's own clock. */
const WAITING_DEADLINE = 40_000;

interface Scene {
  pair: Pairing;
  writer: LocalActor;
  thread: string;
  host: Host;
}

async function setScene(check: CheckContext, host: Host = check.host): Promise<Scene> {
  const own = check.random('own-');
  const [pair, writer] = await Promise.all([
    pairWith(check, { host, namespaces: { peer: own } }),
    check.actor({ host }),
  ]);
  return { pair, writer, thread: check.random('th_'), host };
}

/** Writes what the peer may see. */
async function write({ pair, writer, thread }: Scene): Promise<string> {
  return String((await writer.record(thread, { namespace: await ownNamespace(pair) }))['id']);
}

async function ownNamespace(pair: Pairing): Promise<string> {
  return textAt(await pair.shown(), 'namespaces', 'peer') ?? 'default';
}

/** A request that is under way, and whether it is answered. */
interface Waiting {
  answer: Promise<HttpAnswer>;
  answered: boolean;
}

function poll({ pair, thread }: Scene, since: string | undefined): Waiting {
  const waiting: Waiting = {
    answered: false,
    answer: pair
      .changes(thread, { since, feed: 'longpoll' }, { deadline_ms: WAITING_DEADLINE })
      .then((answer) => {
        waiting.answered = true;
        return answer;
      }),
  };
  return waiting;
}

/** Other requests have come and gone in between, so that an answer given at once would be there. */
async function others(scene: Scene): Promise<void> {
  const elsewhere = { ...scene, thread: `${scene.thread}_aside` };
  for (let round = 0; round < 5; round += 1) {
    await write(elsewhere);
    await scene.pair.readChanges(elsewhere.thread);
  }
}

function idsOf(answer: HttpAnswer): string[] {
  return listAt(answer.json, 'records').map((element) => textAt(element, 'id') ?? '');
}

function idsIn(feed: EventFeed): string[] {
  return feed.events.map((event) => textAt(event.json, 'id') ?? '');
}

// ------------------------------------------------------------------------------------------------ long polls

const longpoll = defineCheck({
  id: 'sync/a-long-poll-is-answered-when-there-is-something',
  title:
    'a long poll is answered at once where there is something, and otherwise as soon as there is',
  class: 'sync',
  requirements: ['sync-longpoll', 'sync-normal'],
  deadline_ms: 60_000,
  async run(check) {
    const scene = await setScene(check);
    const first = await write(scene);
    const ready = poll(scene, undefined);
    const answer = await ready.answer;
    check.equal('sync-longpoll', idsOf(answer), [first], 'what is there comes at once', { answer });
    const cursor = textAt(answer.json, 'next_cursor');
    const waiting = poll(scene, cursor);
    await others(scene);
    check.equal('sync-longpoll', waiting.answered, false, 'without anything new it waits');
    const hidden = await scene.writer.record(scene.thread, { namespace: check.random('closed-') });
    await others(scene);
    check.equal(
      'sync-longpoll',
      waiting.answered,
      false,
      'a record that may not cross does not wake it',
    );
    const normal = await scene.pair.changes(scene.thread, { since: cursor, feed: 'normal' });
    check.equal(
      'sync-normal',
      idsOf(normal),
      [],
      'the normal feed says at once that there is nothing',
    );
    const second = await write(scene);
    const late = await waiting.answer;
    check.equal('sync-longpoll', idsOf(late), [second], 'one that may does', { answer: late });
    check.expect(
      'sync-longpoll',
      !late.text.includes(String(hidden['id'])),
      'the other one is not in the answer',
    );
    const pushed = poll(scene, textAt(late.json, 'next_cursor'));
    await others(scene);
    const giver = await pairWith(check, { namespaces: { peer: 'default' } });
    const namespace = await ownNamespace(scene.pair);
    const record = giver.peer.actor().record({ thread: scene.thread, namespace });
    await giver.push([record]);
    check.equal(
      'sync-longpoll',
      idsOf(await pushed.answer),
      [record['id']],
      'a record that somebody else pushed wakes it too',
    );
  },
});

const longpollEnd = defineCheck({
  id: 'sync/a-long-poll-ends-after-thirty-seconds',
  title: 'a long poll without a record is answered empty after 30 seconds by the clock, not before',
  class: 'sync',
  requirements: ['sync-longpoll'],
  needs: ['test-clock', 'restart'],
  async run(check) {
    const scene = await setScene(check, await check.startHost());
    await write(scene);
    const { cursor } = await scene.pair.readChanges(scene.thread);
    const waiting = poll(scene, cursor);
    await others(scene);
    await check.advanceClock(scene.host, 20_000);
    await others(scene);
    check.equal('sync-longpoll', waiting.answered, false, 'after 20 seconds it still waits');
    await check.advanceClock(scene.host, 10_000);
    await check.eventually(
      'sync-longpoll',
      'after 30 seconds it is answered',
      () => waiting.answered,
    );
    const answer = await waiting.answer;
    check.equal(
      'sync-longpoll',
      [answer.status, idsOf(answer), at(answer.json, 'has_more')],
      [200, [], false],
      'with no records',
      { answer },
    );
    const after = await write(scene);
    const rest = await scene.pair.readChanges(scene.thread, {
      since: textAt(answer.json, 'next_cursor'),
    });
    check.equal('sync-longpoll', rest.ids, [after], 'its cursor goes on where the old one was');
  },
});

const longpollPaused = defineCheck({
  id: 'sync/a-long-poll-ends-with-its-pair',
  title: 'a long poll that waits while its pair is paused or revoked is answered with nothing',
  class: 'sync',
  requirements: ['sync-longpoll-ends'],
  deadline_ms: 60_000,
  async run(check) {
    for (const [change, refusals] of [
      ['pause', ['pair_paused']],
      ['revoke', ['unauthorized', 'pair_paused']],
    ] as const) {
      const scene = await setScene(check);
      await write(scene);
      const { cursor } = await scene.pair.readChanges(scene.thread);
      const waiting = poll(scene, cursor);
      await others(scene);
      check.equal('sync-longpoll-ends', waiting.answered, false, `it waits before the ${change}`);
      const namespace = await ownNamespace(scene.pair);
      await scene.pair.operator.change(scene.pair.pair_id, change);
      const record = await scene.writer.record(scene.thread, { namespace });
      const answer = await waiting.answer;
      const code = textAt(answer.json, 'code') ?? '';
      check.expect(
        'sync-longpoll-ends',
        (answer.status === 200 && idsOf(answer).length === 0) ||
          (refusals as readonly string[]).includes(code),
        `after the ${change} it gives nothing`,
        {
          expected: `200 without records, or ${refusals.join(' or ')}`,
          actual: `${answer.status} ${code}`,
          answer,
        },
      );
      check.expect(
        'sync-longpoll-ends',
        !answer.text.includes(String(record['id'])),
        'nor what was written after it',
      );
    }
  },
});

// ------------------------------------------------------------------------------------------------ the continuous feed

const continuous = defineCheck({
  id: 'sync/a-continuous-feed-shows-what-comes',
  title:
    'a continuous feed shows what is there and what comes, each as an event whose id is a cursor',
  class: 'sync',
  requirements: ['sync-continuous', 'sync-no-repeat'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread } = scene;
    const ids = [await write(scene), await write(scene), await write(scene)];
    const feed = await pair.openFeed(thread);
    check.equal('sync-continuous', feed.status, 200, 'it is answered 200');
    check.expect(
      'sync-continuous',
      /^text\/event-stream\s*(;|$)/i.test(String(feed.headers['content-type'])),
      'as text/event-stream',
      { actual: String(feed.headers['content-type']) },
    );
    await check.eventually(
      'sync-continuous',
      'the events of what is there',
      () => feed.events.length >= 3,
    );
    ids.push(await write(scene));
    await check.eventually(
      'sync-continuous',
      'the event of what came',
      () => feed.events.length >= 4,
    );
    ids.push(await write(scene), await write(scene));
    await check.eventually(
      'sync-continuous',
      'the events of what came then',
      () => feed.events.length >= 6,
    );
    check.equal('sync-continuous', idsIn(feed), ids, 'each has its event, in arrival order');
    const normal = await pair.readChanges(thread);
    check.equal(
      'sync-continuous',
      feed.events.map((event) => event.json),
      normal.elements,
      'the data of an event is what the normal feed shows',
    );
    check.expect(
      'sync-continuous',
      feed.events.every((event) => event.type === 'record' && !event.data.includes('\n')),
      'the type of each is record, its data one line',
      { actual: [...new Set(feed.events.map((event) => event.type))].join(', ') },
    );
    for (const [index, event] of feed.events.entries()) {
      const rest = await pair.changes(thread, { since: event.id });
      check.equal(
        'sync-continuous',
        [rest.status, idsOf(rest)],
        [200, ids.slice(index + 1)],
        `the id of event ${index + 1} is the cursor behind it`,
        { answer: rest },
      );
    }
    check.equal('sync-no-repeat', feed.events.length, ids.length, 'no event came twice');
    check.equal('sync-continuous', feed.state, 'open', 'it stays open');
    const since = await pair.openFeed(thread, { since: feed.events[3]?.id });
    await check.eventually('sync-continuous', 'the rest', () => since.events.length >= 2);
    check.equal('sync-continuous', idsIn(since), ids.slice(4), 'with since it begins there');
    const limited = await pair.openFeed(thread, { limit: 1 });
    await check.eventually(
      'sync-continuous',
      'all in spite of a limit',
      () => limited.events.length >= ids.length,
    );
    check.equal('sync-continuous', idsIn(limited), ids, 'a limit does not matter to it');
  },
});

const lastEventId = defineCheck({
  id: 'sync/a-continuous-feed-goes-on-behind-the-last-event',
  title: 'Last-Event-ID is where a continuous feed goes on, also where there is a since',
  class: 'sync',
  requirements: ['sync-last-event-id', 'sync-cursor-invalid'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread } = scene;
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.push(await write(scene));
    const feed = await pair.openFeed(thread);
    await check.until('all events', () => feed.events.length >= 5);
    feed.close();
    const [second, fourth] = [feed.events[1]?.id ?? '', feed.events[3]?.id ?? ''];
    const read = async (since: string | undefined, last_event_id: string): Promise<string[]> => {
      const again = await pair.openFeed(thread, { since }, { last_event_id });
      await check.until('the last event', () => idsIn(again).includes(ids[4] ?? ''));
      again.close();
      return idsIn(again);
    };
    check.equal(
      'sync-last-event-id',
      await read(undefined, second),
      ids.slice(2),
      'behind the second',
    );
    check.equal('sync-last-event-id', await read(second, fourth), ids.slice(4), 'and not by since');
    check.equal(
      'sync-last-event-id',
      await read(fourth, second),
      ids.slice(2),
      'nor the other way',
    );
    check.equal('sync-last-event-id', await read(fourth, ''), ids.slice(4), 'an empty one is none');
    const bad = await pair.changes(
      thread,
      { feed: 'continuous' },
      { headers: { 'last-event-id': 'a b' } },
    );
    check.refused(
      'sync-cursor-invalid',
      bad,
      { status: 400, code: 'cursor-invalid' },
      'one that is no cursor is refused',
    );
  },
});

const heartbeat = defineCheck({
  id: 'sync/a-silent-feed-beats',
  title: 'a continuous feed on which nothing was sent for 15 seconds gets a comment line',
  class: 'sync',
  requirements: ['sync-heartbeat'],
  needs: ['test-clock', 'restart'],
  async run(check) {
    const scene = await setScene(check, await check.startHost());
    await write(scene);
    const feed = await scene.pair.openFeed(scene.thread);
    await check.until('the event', () => feed.events.length > 0);
    for (let beat = 1; beat <= 2; beat += 1) {
      const before = feed.comments.length;
      await check.advanceClock(scene.host, 15_000);
      await check.eventually(
        'sync-heartbeat',
        `beat ${beat}: a comment after 15 seconds of silence`,
        () => feed.comments.length > before,
      );
    }
    check.equal('sync-heartbeat', feed.state, 'open', 'the feed stays open');
    const record = await write(scene);
    await check.eventually('sync-heartbeat', 'and goes on', () => idsIn(feed).includes(record));
  },
});

const ends = defineCheck({
  id: 'sync/a-continuous-feed-ends-with-its-pair',
  title:
    'a continuous feed ends when the pair is paused or revoked, and shows nothing that comes after that',
  class: 'sync',
  requirements: ['sync-feed-ends'],
  deadline_ms: 60_000,
  async run(check) {
    for (const how of ['pause', 'revoke', 'notice'] as const) {
      const scene = await setScene(check);
      const { pair } = scene;
      const namespace = await ownNamespace(pair);
      await write(scene);
      const feed = await pair.openFeed(scene.thread);
      await check.until('the event', () => feed.events.length > 0);
      if (how === 'notice') await pair.peer.revoke(pair.target);
      else await pair.operator.change(pair.pair_id, how);
      const later = await scene.writer.record(scene.thread, { namespace });
      await check.eventually('sync-feed-ends', `it ends by ${how}`, () => feed.state !== 'open');
      if (how === 'pause') await pair.operator.change(pair.pair_id, 'resume');
      await scene.writer.record(scene.thread, { namespace });
      check.expect(
        'sync-feed-ends',
        !feed.text.includes(String(later['id'])),
        `what is written after the ${how} is not on it`,
      );
    }
  },
});

const endsWithToken = defineCheck({
  id: 'sync/a-continuous-feed-ends-with-its-token',
  title:
    'a continuous feed ends when its token was renewed and the newer one used, and when it expires',
  class: 'sync',
  requirements: ['sync-feed-ends'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const scene = await setScene(check, host);
    await write(scene);
    const old = await scene.pair.openFeed(scene.thread);
    await check.until('the event', () => old.events.length > 0);
    const refreshed = await scene.pair.peer.refresh(scene.pair.target);
    check.equal('sync-feed-ends', refreshed.status, 200, 'the token is renewed');
    const fresh = await scene.pair.openFeed(scene.thread);
    await check.eventually(
      'sync-feed-ends',
      'the feed of the older token ends when the newer one is used',
      () => old.state !== 'open',
    );
    await check.until('the event', () => fresh.events.length > 0);
    check.equal('sync-feed-ends', fresh.state, 'open', 'that of the newer one is open');
    await check.advanceClock(host, 90 * 86_400_000 + 1000);
    await check.eventually(
      'sync-feed-ends',
      'it ends when its token has expired',
      () => fresh.state !== 'open',
    );
  },
});

export const syncFeedChecks: readonly CheckDefinition[] = [
  longpoll,
  longpollEnd,
  longpollPaused,
  continuous,
  lastEventId,
  heartbeat,
  ends,
  endsWithToken,
];
