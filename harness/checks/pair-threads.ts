// The threads that are allowed to a pair: everything else is, for this peer, not there.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import { oracleRedact } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import { PAIRS_THREAD } from './pairs-support.ts';

const NOT_FOUND = { status: 404, code: 'not-found' };
const SHAPE = { status: 422, code: 'shape-invalid' };
const UNKNOWN = `fed_${'0'.repeat(64)}`;

function statuses(answer: { json: unknown }): unknown[] {
  return listAt(answer.json, 'results').map((result) => [at(result, 'status'), at(result, 'code')]);
}

const routes = defineCheck({
  id: 'pairs/threads-are-allowed-one-by-one',
  title: 'the operator allows threads, sees which are allowed, and takes them back',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['pair-threads', 'pair-records', 'pair-state-shown'],
  async run(check) {
    const pair = await pairWith(check);
    const { operator, pair_id } = pair;
    const path = `/v1/federation/pairs/${pair_id}/threads`;
    const [a, b] = [check.random('th_a'), check.random('th_b')];
    const expectThreads = async (threads: string[] | null, when: string): Promise<void> => {
      const answer = await operator.get(path);
      check.equal('pair-threads', answer.json, { threads }, `${when}: the list`, { answer });
      check.equal(
        'pair-state-shown',
        at(await pair.shown(), 'threads'),
        threads,
        `${when}: the pair`,
      );
    };
    await expectThreads(null, 'at first');
    const second = await operator.allowThread(pair_id, b);
    check.status('pair-threads', second, 201, 'a thread is allowed');
    check.equal('pair-threads', at(second.json, 'thread'), b, 'the answer names it', {
      answer: second,
    });
    await expectThreads([b], 'with one');
    const first = await operator.allowThread(pair_id, a);
    check.status('pair-threads', first, 201, 'another one is allowed');
    await expectThreads([a, b], 'with two, in order');
    const again = await operator.allowThread(pair_id, b);
    check.status('pair-threads', again, 200, 'one that is allowed is answered so');
    check.equal('pair-threads', again.json, second.json, 'with its present record', {
      answer: again,
    });
    const configs = (): Promise<JsonObject[]> => pair.records('pair_config.v1');
    check.equal(
      'pair-records',
      (await configs()).map(({ id, act, body, parents }) => [id, act, body, parents]),
      [
        [textAt(second.json, 'record'), 'LEARN', { pair_id, thread: b, allow: true }, []],
        [textAt(first.json, 'record'), 'LEARN', { pair_id, thread: a, allow: true }, []],
      ],
      'each is a record, written once',
    );
    const taken = await operator.forbidThread(pair_id, b);
    check.status('pair-threads', taken, 204, 'one is taken back');
    await expectThreads([a], 'with one left');
    check.refused('pair-threads', await operator.forbidThread(pair_id, b), NOT_FOUND, 'once');
    const never = await operator.forbidThread(pair_id, check.random('th_'));
    check.refused('pair-threads', never, NOT_FOUND, 'one that was never allowed');
    await operator.forbidThread(pair_id, a);
    await expectThreads([], 'with none left');
    check.equal(
      'pair-records',
      (await configs()).slice(2).map(({ body }) => body),
      [
        { pair_id, thread: b, allow: false },
        { pair_id, thread: a, allow: false },
      ],
      'both are records',
    );
    const anew = await operator.allowThread(pair_id, b);
    check.status('pair-threads', anew, 201, 'it can be allowed anew');
    check.expect(
      'pair-threads',
      textAt(anew.json, 'record') !== textAt(second.json, 'record'),
      'by another record',
    );
    await expectThreads([b], 'with one again');
    for (const thread of [PAIRS_THREAD, 'th_consent', 'th_engine_config', 'th_audit_anything']) {
      const answer = await operator.allowThread(pair_id, thread);
      const due = { status: 403, code: 'thread-reserved' };
      check.refused('pair-threads', answer, due, `${thread} cannot be allowed`);
    }
    for (const body of [
      {},
      { thread: 'no thread' },
      { thread: 7 },
      { thread: a, allow: true },
      { threads: [a] },
    ]) {
      check.refused('pair-threads', await operator.post(path, body), SHAPE, JSON.stringify(body));
    }
    await expectThreads([b], 'after all that');
    for (const [method, of] of [
      ['GET', ''],
      ['POST', ''],
      ['DELETE', `/${b}`],
    ] as const) {
      const answer = await operator.request(
        method,
        `/v1/federation/pairs/${UNKNOWN}/threads${of}`,
        {
          ...(method === 'POST' ? { body: { thread: a } } : {}),
        },
      );
      check.refused('pair-threads', answer, NOT_FOUND, `${method} for a pair that there is not`);
    }
  },
});

/** What a peer can learn of a thread in each way. */
async function learned(pair: Pairing, thread: string, ids: unknown[]): Promise<unknown> {
  const page = await pair.changes(thread);
  const asked = await pair.askFor(ids);
  return {
    page: [
      page.status,
      listAt(page.json, 'records').map((it) => at(it, 'id')),
      at(page.json, 'has_more'),
    ],
    found: listAt(asked.json, 'records').map((it) => at(it, 'id')),
  };
}

const closed = defineCheck({
  id: 'pairs/what-is-not-allowed-is-not-there',
  title:
    'a thread that is not allowed is empty for the peer in every way of asking, and takes no push',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync', 'consent'],
  requirements: ['pair-threads'],
  async run(check) {
    const pair = await pairWith(check);
    const other = await pairWith(check);
    const { operator, pair_id } = pair;
    const writer = await check.actor();
    const allowed = check.random('th_');
    // One that begins alike is another one.
    const hidden = `${allowed}-more`;
    const team = check.random('team-');
    const open = await writer.record(allowed);
    const secret = await writer.record(hidden);
    const granted = await writer.record(hidden, { namespace: team });
    const ids = [open['id'], secret['id'], granted['id']];
    for (const { source_namespace, target_namespace } of [
      { source_namespace: team, target_namespace: 'default' },
    ]) {
      await operator.granted({ source_namespace, target_namespace, threads: [hidden] });
    }
    const before = await pair.readChanges(hidden);
    check.equal('pair-threads', before.ids, [secret['id'], granted['id']], 'at first all are read');
    await operator.allowThread(pair_id, allowed);
    check.equal(
      'pair-threads',
      await learned(pair, hidden, ids),
      { page: [200, [], false], found: [open['id']] },
      'then one that is not allowed is as one without records, whatever grants say',
    );
    check.equal(
      'pair-threads',
      await learned(pair, allowed, ids),
      { page: [200, [open['id']], false], found: [open['id']] },
      'and the one that is allowed is read',
    );
    const nothing = check.random('th_');
    const [empty, shut] = [await pair.changes(nothing), await pair.changes(hidden)];
    const membersOf = (json: unknown): string[] => Object.keys(json as object).sort();
    check.equal(
      'pair-threads',
      [shut.status, membersOf(shut.json), at(shut.json, 'records')],
      [empty.status, membersOf(empty.json), at(empty.json, 'records')],
      'it is answered like one that is not there',
      { answer: shut },
    );
    const later = await pair.changes(hidden, { since: before.cursor });
    check.equal('pair-threads', listAt(later.json, 'records'), [], 'also behind an old cursor');
    const after = await writer.record(hidden);
    check.equal(
      'pair-threads',
      await learned(pair, hidden, [after['id'], ...ids]),
      { page: [200, [], false], found: [open['id']] },
      'what is written now is not there either',
    );
    for (const parts of ['', '/part', 'x']) {
      const near = await pair.changes(`${allowed.slice(0, -1)}${parts}`);
      check.expect('pair-threads', listAt(near.json, 'records').length === 0, 'nor is a near one');
    }

    const author = pair.peer.actor();
    const [good, bad] = [author.record({ thread: allowed }), author.record({ thread: hidden })];
    const known = oracleRedact(secret, 'L1');
    const push = await pair.push([bad, good, known, secret]);
    check.equal(
      'pair-threads',
      statuses(push),
      [
        ['refused', 'forbidden'],
        ['stored', undefined],
        ['refused', 'forbidden'],
        ['refused', 'forbidden'],
      ],
      'pushes to it are forbidden, also of what is known',
      { answer: push },
    );
    const kept = await writer.recordAnswer(String(bad['id']));
    check.status('pair-threads', kept, 404, 'and store nothing');

    check.equal(
      'pair-threads',
      await learned(other, hidden, ids),
      { page: [200, [secret['id'], granted['id'], after['id']], false], found: ids },
      'another pair is not touched',
    );
    const pulled = author.record({ thread: hidden });
    pair.thread(hidden).add(pulled);
    const pull = await pair.pulled(hidden);
    check.equal('pair-threads', pull.pulled, 1, 'nor is pulling by the host');
    await operator.allowThread(pair_id, hidden);
    const given = await pair.readChanges(hidden, { since: before.cursor });
    check.equal(
      'pair-threads',
      [after['id'], pulled['id']].every((id) => given.ids.includes(String(id))),
      true,
      'when it is allowed, what came meanwhile is read',
    );
    const fresh = await pairWith(check);
    await fresh.operator.allowThread(fresh.pair_id, allowed);
    const none = await fresh.changes(hidden);
    await fresh.operator.allowThread(fresh.pair_id, hidden);
    const all = await fresh.readChanges(hidden, {
      since: textAt(none.json, 'next_cursor'),
    });
    check.equal(
      'pair-threads',
      all.ids,
      [secret['id'], granted['id'], after['id'], pulled['id']],
      'and who was given nothing of it before gets it from its beginning',
    );
  },
});

const takenBack = defineCheck({
  id: 'pairs/what-is-taken-back-is-closed',
  title: 'a thread that is taken back is closed at once; with the last one, all are',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync'],
  requirements: ['pair-threads'],
  async run(check) {
    const pair = await pairWith(check, { as: 'initiator' });
    const { operator, pair_id } = pair;
    const writer = await check.actor();
    const [one, two] = [check.random('th_'), check.random('th_')];
    const [first, second] = [await writer.record(one), await writer.record(two)];
    const ids = [first['id'], second['id']];
    await operator.allowThread(pair_id, one);
    await operator.allowThread(pair_id, two);
    const both = await pair.askFor(ids);
    check.equal('pair-threads', at(both.json, 'missing'), [], 'both are open', { answer: both });
    await operator.forbidThread(pair_id, one);
    const half = await pair.askFor(ids);
    check.equal('pair-threads', at(half.json, 'missing'), [first['id']], 'one is closed', {
      answer: half,
    });
    const author = pair.peer.actor();
    const push = await pair.push([author.record({ thread: one }), author.record({ thread: two })]);
    check.equal(
      'pair-threads',
      statuses(push),
      [
        ['refused', 'forbidden'],
        ['stored', undefined],
      ],
      'for pushes as well',
      { answer: push },
    );
    await operator.forbidThread(pair_id, two);
    const none = await pair.askFor(ids);
    check.equal('pair-threads', at(none.json, 'missing'), ids, 'without any, all are closed', {
      answer: none,
    });
    for (const thread of [one, two]) {
      const page = await pair.changes(thread);
      check.equal('pair-threads', listAt(page.json, 'records'), [], 'and read as empty', {
        answer: page,
      });
    }
    const shut = await pair.push([author.record({ thread: check.random('th_') })]);
    check.equal('pair-threads', statuses(shut), [['refused', 'forbidden']], 'and take no push');
    const feed = await pair.openFeed(two);
    await operator.allowThread(pair_id, two);
    const last = await writer.record(two);
    await check.eventually('pair-threads', 'a feed that is open has what is allowed again', () =>
      feed.text.includes(String(last['id'])),
    );
    check.equal(
      'pair-threads',
      feed.events.some((event) => at(event.json, 'id') === first['id']),
      false,
      'a feed shows what is allowed only',
    );
    feed.close();
  },
});

const kept = defineCheck({
  id: 'pairs/allowed-threads-survive',
  title: 'which threads are allowed is known after the host was killed',
  class: 'pairs',
  needs: ['restart', 'operator'],
  also: ['sync'],
  requirements: ['pair-threads'],
  async run(check) {
    const host = await check.startHost();
    const pair = await pairWith(check, { host });
    const closed = await pairWith(check, { host });
    const writer = await check.actor({ host });
    const [one, two] = ['th_one', 'th_two'];
    const [first] = [await writer.record(one), await writer.record(two)];
    await pair.operator.allowThread(pair.pair_id, two);
    await pair.operator.allowThread(pair.pair_id, one);
    await pair.operator.forbidThread(pair.pair_id, two);
    await closed.operator.allowThread(closed.pair_id, one);
    await closed.operator.forbidThread(closed.pair_id, one);
    await host.restart('kill');
    check.equal(
      'pair-threads',
      await pair.operator.allowedThreads(pair.pair_id),
      [one],
      'one is allowed',
    );
    check.equal('pair-threads', (await pair.readChanges(one)).ids, [first['id']], 'it is read');
    check.equal('pair-threads', (await pair.readChanges(two)).ids, [], 'the other one is closed');
    const answer = await closed.operator.get(`/v1/federation/pairs/${closed.pair_id}/threads`);
    check.equal('pair-threads', answer.json, { threads: [] }, 'none is not the same as all', {
      answer,
    });
    check.equal('pair-threads', (await closed.readChanges(one)).ids, [], 'so nothing is read');
  },
});

const feeds = defineCheck({
  id: 'pairs/what-is-not-allowed-is-in-no-feed',
  title:
    'a feed of a thread that is not allowed tells nothing, neither what is there nor what comes',
  class: 'pairs',
  needs: ['operator'],
  also: ['sync'],
  requirements: ['pair-threads'],
  async run(check) {
    const [pair, other] = [await pairWith(check), await pairWith(check)];
    const writer = await check.actor();
    const hidden = check.random('th_');
    const first = await writer.record(hidden);
    await pair.operator.allowThread(pair.pair_id, check.random('th_'));
    const feed = await pair.openFeed(hidden);
    const witness = await other.openFeed(hidden);
    let polled: string | undefined;
    const long = pair.changes(hidden, { feed: 'longpoll' }).then((answer) => {
      polled = answer.text;
      return answer;
    });
    const second = await writer.record(hidden);
    await check.until('another peer has both', () => witness.events.length === 2);
    check.equal('pair-threads', feed.events.length, 0, 'the feed continuous has nothing');
    check.equal('pair-threads', polled, undefined, 'and the long poll waits');
    await pair.operator.allowThread(pair.pair_id, hidden);
    const third = await writer.record(hidden);
    const answer = await long;
    const got = listAt(answer.json, 'records').map((element) => at(element, 'id'));
    check.expect('pair-threads', got[0] === first['id'], 'until the thread is allowed', {
      expected: `${String(first['id'])} and what comes after it`,
      actual: got.join(', '),
      answer,
    });
    await check.eventually('pair-threads', 'the feed continuous has what was allowed', () =>
      feed.text.includes(String(third['id'])),
    );
    check.equal(
      'pair-threads',
      feed.events.map((event) => at(event.json, 'id')),
      [first['id'], second['id'], third['id']],
      'then the feed has it from its beginning',
    );
    feed.close();
    witness.close();
  },
});

export const pairThreadChecks: readonly CheckDefinition[] = [
  routes,
  closed,
  takenBack,
  feeds,
  kept,
];
