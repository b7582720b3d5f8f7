// The source of a thread: pages, cursors, order, and what is refused.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import { oracleRedact } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';

const CURSOR_FORM = /^[A-Za-z0-9\-._~]{1,512}$/;
/** The longest answer that a source may give. */
const ANSWER_BYTES = 16_777_216;
const RESERVED = [
  'th_federation_pairs',
  'th_consent',
  'th_engine_config',
  'th_aitl',
  'th_aitl_decisions',
  'th_audit_federation_pairs',
  'th_auditing',
];

interface Scene {
  pair: Pairing;
  writer: LocalActor;
  thread: string;
}

async function setScene(check: CheckContext): Promise<Scene> {
  const [pair, writer] = await Promise.all([pairWith(check), check.actor()]);
  return { pair, writer, thread: check.random('th_') };
}

async function writeMany({ writer, thread }: Scene, count: number): Promise<JsonObject[]> {
  const records: JsonObject[] = [];
  for (let index = 0; index < count; index += 1) {
    records.push(await writer.record(thread, { body: { index } }));
  }
  return records;
}

function idsOf(records: readonly unknown[]): string[] {
  return records.map((record) => textAt(record, 'id') ?? '');
}

const pages = defineCheck({
  id: 'sync/pages-follow-each-other',
  title:
    'a thread is delivered whole, in arrival order, in pages of any size, by following the cursors',
  class: 'sync',
  requirements: ['sync-changes', 'sync-limit', 'sync-has-more', 'sync-no-repeat', 'sync-normal'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread } = scene;
    const records = await writeMany(scene, 7);
    const elements = records.map((record) => ({ id: record['id'], record }));
    // What may not cross is no more to come.
    await scene.writer.record(thread, { namespace: check.random('closed-') });
    for (const limit of [1, 2, 3, 7, 10_000, undefined]) {
      const reading = await pair.readChanges(thread, limit === undefined ? {} : { limit });
      check.equal(
        'sync-changes',
        reading.elements,
        elements,
        `all come in order with the limit ${limit ?? 'absent'}`,
      );
      const sizes = reading.pages.map((page) => listAt(page.json, 'records').length);
      check.expect(
        'sync-limit',
        sizes.every((size) => size <= (limit ?? 1000)),
        `no page has more than ${limit ?? 1000}`,
        { actual: sizes.join(', ') },
      );
      const more = reading.pages.map((page) => at(page.json, 'has_more'));
      check.equal(
        'sync-has-more',
        more,
        sizes.map((_, index) => index < sizes.length - 1),
        'has_more is true on all pages but the last',
      );
      check.expect(
        'sync-has-more',
        sizes.every((size) => size > 0),
        'has_more is true only where there is more',
        { actual: sizes.join(', ') },
      );
      check.expect(
        'sync-changes',
        reading.pages.every((page) => CURSOR_FORM.test(textAt(page.json, 'next_cursor') ?? '')),
        'each cursor has its form',
        { actual: String(reading.cursor) },
      );
      const usual = await pair.changes(thread, { since: reading.cursor }, { deadline_ms: 2500 });
      const rest = await pair.changes(
        thread,
        { since: reading.cursor, feed: 'normal' },
        { deadline_ms: 2500 },
      );
      check.equal(
        'sync-no-repeat',
        [listAt(rest.json, 'records'), at(rest.json, 'has_more')],
        [[], false],
        'behind the last cursor there is nothing',
        { answer: rest },
      );
      check.status('sync-normal', rest, 200, 'which is said at once');
      check.equal('sync-normal', usual.json, rest.json, 'by the feed that is the default as well');
    }
  },
});

const usualLimit = defineCheck({
  id: 'sync/a-page-without-a-limit-has-a-thousand',
  title: 'without a limit a page has at most 1,000 records',
  class: 'sync',
  requirements: ['sync-limit', 'sync-changes'],
  deadline_ms: 60_000,
  async run(check) {
    const giver = await pairWith(check);
    const reader = await pairWith(check);
    const thread = check.random('th_');
    const series = giver.peer.actor({ method: 'key' }).series(1001, { thread, level: 'L3' });
    giver.thread(thread).addSeries(series);
    await giver.pulled(thread, { deadline_ms: 30_000 });
    const page = await reader.changes(thread);
    check.equal('sync-limit', listAt(page.json, 'records').length, 1000, 'the page has 1,000');
    const all = await reader.changes(thread, { limit: 10_000 });
    check.equal(
      'sync-changes',
      listAt(all.json, 'records').map((element) => at(element, 'id')),
      series.ids(),
      'with a higher limit all come, in the order in which they arrived',
    );
  },
});

const arrival = defineCheck({
  id: 'sync/order-is-that-of-arrival',
  title: 'what arrives late comes behind the cursor, however low its clock and early its time',
  class: 'sync',
  requirements: ['sync-arrival', 'sync-no-repeat', 'sync-changes'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, writer, thread } = scene;
    const giver = await pairWith(check);
    const author = giver.peer.actor();
    const own = await writeMany(scene, 2);
    const { cursor } = await pair.readChanges(thread);
    // The first one is of a time in which only this key was active.
    const old = author.addKey({ created: '2000-01-01T00:00:00.000Z' });
    author.touch();
    const late = [
      author.record({ thread, clock: 0, created: '2001-01-01T00:00:00.000Z' }, { key: old }),
      author.form('L3', { thread, clock: 9 }),
      author.form('L2', { thread, clock: 5 }),
    ];
    giver.thread(thread).add(...late);
    const { pulled } = await giver.pulled(thread);
    check.equal('sync-arrival', pulled, late.length, 'the late records are stored');
    const last = await writer.record(thread);
    const reading = await pair.readChanges(thread, { since: cursor });
    check.equal(
      'sync-arrival',
      reading.ids,
      idsOf([...late, last]),
      'all that came later come behind the cursor, in the order in which they came',
    );
    const whole = await pair.readChanges(thread);
    check.equal(
      'sync-no-repeat',
      whole.ids,
      idsOf([...own, ...late, last]),
      'from the beginning each comes once',
    );
    check.equal(
      'sync-changes',
      whole.records,
      [...own, ...late, last],
      'in arrival order, and not in that of clocks or times',
    );
    const [parent, child] = author.chain(2, { thread });
    await giver.push([child]);
    const pending = await pair.readChanges(thread, { since: whole.cursor });
    check.equal(
      'sync-changes',
      pending.records,
      [child],
      'one that waits for its parent comes too',
    );
    await giver.push([parent]);
    const resolved = await pair.readChanges(thread, { since: pending.cursor });
    check.equal('sync-no-repeat', resolved.records, [parent], 'and not once more with its parent');
  },
});

const upgraded = defineCheck({
  id: 'sync/a-fuller-form-is-a-new-arrival',
  title:
    'a reader that has a form gets the fuller one that arrives later; what is known already is no arrival',
  class: 'sync',
  requirements: [
    'sync-arrival',
    'sync-changes',
    'sync-no-repeat',
    'level-upgrade',
    'level-no-downgrade',
  ],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread } = scene;
    const giver = await pairWith(check);
    const author = giver.peer.actor();
    const [first, second] = [author.record({ thread }), author.record({ thread })];
    await giver.push([oracleRedact(first, 'L3'), oracleRedact(second, 'L2')]);
    let reading = await pair.readChanges(thread);
    check.equal('sync-changes', reading.levels, ['L3', 'L2'], 'both are shown in part');
    for (const level of ['L1', 'L0'] as const) {
      await giver.push([oracleRedact(first, level)]);
      reading = await pair.readChanges(thread, { since: reading.cursor });
      check.equal(
        'sync-arrival',
        reading.records,
        [oracleRedact(first, level)],
        `the fuller form at ${level} comes behind the cursor`,
      );
    }
    await giver.push([oracleRedact(first, 'L2'), first, oracleRedact(second, 'L3')]);
    const rest = await pair.readChanges(thread, { since: reading.cursor });
    check.equal('sync-no-repeat', rest.ids, [], 'less full forms and known ones are no arrivals');
    const whole = await pair.readChanges(thread);
    const seen = new Map(whole.records.map((record) => [record['id'], record]));
    check.equal('level-upgrade', seen.get(first['id']), first, 'the fullest form is what is shown');
    check.equal(
      'level-no-downgrade',
      seen.get(second['id']),
      oracleRedact(second, 'L2'),
      'and a less full one replaced nothing',
    );
  },
});

const parallel = defineCheck({
  id: 'sync/no-gap-under-parallel-writes',
  title: 'a reader that follows the cursors while many write gets every record once',
  class: 'sync',
  requirements: ['sync-no-gap', 'sync-no-repeat'],
  deadline_ms: 60_000,
  async run(check) {
    const { pair, thread } = await setScene(check);
    const writers = await Promise.all(Array.from({ length: 6 }, async () => await check.actor()));
    let writing = true;
    const written: string[] = [];
    const work = Promise.all(
      writers.map(async (writer) => {
        for (let index = 0; index < 25; index += 1) {
          const [one, two] = await Promise.all([writer.record(thread), writer.record(thread)]);
          written.push(String(one['id']), String(two['id']));
        }
      }),
    ).finally(() => {
      writing = false;
    });
    const seen: string[] = [];
    let cursor: string | undefined;
    let pagesBefore = 0;
    while (writing) {
      // A short page is overtaken by those who write; a long one ends where they are writing.
      const limit = pagesBefore % 2 === 0 ? 7 : 1000;
      const page = await pair.changes(thread, { since: cursor, limit });
      seen.push(...listAt(page.json, 'records').map((element) => textAt(element, 'id') ?? ''));
      cursor = textAt(page.json, 'next_cursor') ?? cursor;
      pagesBefore += 1;
    }
    await work;
    const rest = await pair.readChanges(thread, { since: cursor, limit: 7 });
    seen.push(...rest.ids);
    check.note(`${pagesBefore} pages were read while ${written.length} records were written`);
    check.equal('sync-no-gap', [...new Set(seen)].sort(), written.sort(), 'none is missing');
    check.equal('sync-no-repeat', seen.length, written.length, 'none came twice');
  },
});

const cursorKept = defineCheck({
  id: 'sync/cursors-survive-sudden-death',
  title: 'a cursor is good after the source was killed and started again',
  class: 'sync',
  requirements: ['sync-cursor-kept', 'sync-no-repeat'],
  needs: ['restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const pair = await pairWith(check, { host });
    const writer = await check.actor({ host });
    const thread = check.random('th_');
    const records: JsonObject[] = [];
    for (let index = 0; index < 4; index += 1) records.push(await writer.record(thread));
    const page = await pair.changes(thread, { limit: 2 });
    const middle = textAt(page.json, 'next_cursor');
    const end = (await pair.readChanges(thread)).cursor;
    await host.kill();
    await host.start();
    const later = await writer.record(thread);
    const fromMiddle = await pair.readChanges(thread, { since: middle });
    check.equal(
      'sync-cursor-kept',
      fromMiddle.ids,
      idsOf([...records.slice(2), later]),
      'a cursor in the middle goes on in the middle',
    );
    const fromEnd = await pair.readChanges(thread, { since: end });
    check.equal('sync-no-repeat', fromEnd.ids, idsOf([later]), 'one at the end gives what is new');
  },
});

const cursorInvalid = defineCheck({
  id: 'sync/foreign-cursors-give-nothing-away',
  title:
    'a cursor that the source did not give for this thread and pair is refused, or shows nothing that may not cross',
  class: 'sync',
  requirements: ['sync-cursor-invalid', 'sync-query'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread, writer } = scene;
    const other = await pairWith(check);
    const secret = await writer.record(thread, {
      namespace: check.random('closed-'),
      body: { text: check.random('secret-') },
    });
    await writeMany(scene, 3);
    const foreign = (await other.readChanges(thread)).cursor ?? '';
    const otherThread = check.random('th_');
    await writer.record(otherThread);
    const elsewhere = (await pair.readChanges(otherThread)).cursor ?? '';
    const own = (await pair.readChanges(thread)).cursor ?? '';
    const made = [
      foreign,
      elsewhere,
      'x',
      '0',
      '-1',
      '99999999999999999999',
      `${own}x`,
      own.slice(1),
    ];
    made.push('~'.repeat(512), Buffer.from('{"seq":0}').toString('base64url'));
    for (const since of made) {
      const answer = await pair.changes(thread, { since });
      const refused = answer.status === 400 && at(answer.json, 'code') === 'cursor-invalid';
      const harmless =
        answer.status === 200 &&
        !answer.text.includes(String(secret['id'])) &&
        !answer.text.includes(String(at(secret, 'body', 'text')));
      check.expect(
        'sync-cursor-invalid',
        refused || harmless,
        `the cursor ${since.slice(0, 30)} is refused with cursor-invalid or shows nothing hidden`,
        { actual: `${answer.status} ${textAt(answer.json, 'code') ?? ''}`, answer },
      );
    }
    for (const since of ['', 'a b', 'ä', '~'.repeat(513), '{}']) {
      check.refused(
        'sync-cursor-invalid',
        await pair.changes(thread, { since }),
        { status: 400, code: 'cursor-invalid' },
        `"${since.slice(0, 10)}" does not have the form of a cursor`,
      );
    }
    const twice = await check.get(`${pair.changesUrl(thread, { since: own })}&since=${own}`, {
      token: pair.token,
    });
    check.refused('sync-query', twice, { status: 400, code: 'query-invalid' }, 'since twice');
  },
});

const query = defineCheck({
  id: 'sync/malformed-queries-are-refused',
  title: 'a thread, limit or feed that is none is refused, beside the nearest one that is good',
  class: 'sync',
  requirements: ['sync-query', 'sync-changes', 'sync-limit'],
  async run(check) {
    const { pair, thread, writer } = await setScene(check);
    await writer.record(thread);
    const ask = async (search: string): Promise<Parameters<typeof check.refused>[1]> =>
      await check.get(`${pair.target.base}/v1/sync/changes${search}`, { token: pair.token });
    const bad = [
      '',
      '?limit=1',
      '?thread=',
      '?thread=review',
      `?thread=${thread.toUpperCase()}`,
      `?thread=th_${'a'.repeat(126)}`,
      '?thread=th__x',
      `?thread=${thread}&thread=${thread}`,
      `?thread=${thread}&limit=0`,
      `?thread=${thread}&limit=10001`,
      `?thread=${thread}&limit=01`,
      `?thread=${thread}&limit=1.0`,
      `?thread=${thread}&limit=-1`,
      `?thread=${thread}&limit=ten`,
      `?thread=${thread}&limit=`,
      `?thread=${thread}&limit=1&limit=1`,
      `?thread=${thread}&feed=fast`,
      `?thread=${thread}&feed=`,
      `?thread=${thread}&feed=Normal`,
      `?thread=${thread}&feed=normal&feed=normal`,
      `?thread=${thread}&target_namespace=default&target_namespace=default`,
    ];
    for (const search of bad) {
      check.refused(
        'sync-query',
        await ask(search),
        { status: 400, code: 'query-invalid' },
        `${search.replace(thread, 'th_x') || 'no query'}`,
      );
    }
    for (const search of [
      `?thread=${thread}`,
      `?thread=${thread}&limit=1`,
      `?thread=${thread}&limit=10000`,
      `?thread=${thread}&feed=normal`,
      `?thread=th_${'a'.repeat(125)}`,
    ]) {
      check.status('sync-changes', await ask(search), 200, search.replace(thread, 'th_x'));
    }
    const one = await ask(`?thread=${thread}&limit=1`);
    check.equal('sync-limit', listAt(one.json, 'records').length, 1, 'a limit of 1 gives one');
  },
});

const reserved = defineCheck({
  id: 'sync/reserved-threads-never-cross',
  title: 'reserved threads are refused to peers, whatever grants say, on every way of reading',
  class: 'sync',
  requirements: ['sync-reserved', 'sync-ids-withheld', 'sync-changes'],
  async run(check) {
    const { pair } = await setScene(check);
    for (const thread of RESERVED) {
      for (const feed of ['normal', 'longpoll', 'continuous']) {
        check.refused(
          'sync-reserved',
          await pair.changes(thread, { feed }),
          { status: 403, code: 'thread-reserved' },
          `${thread} by the feed ${feed}`,
        );
      }
    }
    for (const near of [
      'th_consents',
      'th_federation_pairs_x',
      'th_engine_config2',
      'th_my_aitl',
    ]) {
      check.status('sync-changes', await pair.changes(near), 200, `${near} is not reserved`);
    }
    const genesis = textAt(await pair.shown(), 'genesis') ?? '';
    const kept = await pair.operator.get(`/v1/records/${genesis}`);
    check.equal('sync-ids-withheld', at(kept.json, 'id'), genesis, 'the host has its genesis');
    const absent = `bagaaiera${'a'.repeat(52)}`;
    const answer = await pair.askFor([genesis, absent]);
    check.equal(
      'sync-ids-withheld',
      answer.json,
      { records: [], missing: [genesis, absent] },
      'a record on a reserved thread is missing like one that is not there',
      { answer },
    );
  },
});

const order = defineCheck({
  id: 'sync/requests-are-judged-in-order',
  title:
    'token, query, reserved thread, target namespace, scope, cursor: the first fault is what is answered',
  class: 'sync',
  requirements: [
    'pair-token-unknown',
    'sync-query',
    'sync-reserved',
    'pair-token-scope',
    'sync-cursor-invalid',
  ],
  async run(check) {
    const pair = await pairWith(check, { scopes: ['federation:sync_push'] });
    const puller = await pairWith(check, { scopes: ['federation:sync_pull'] });
    const ask = async (
      search: string,
      token: string,
    ): Promise<Parameters<typeof check.refused>[1]> =>
      await check.get(`${pair.target.base}/v1/sync/changes${search}`, { token });
    check.refused(
      'pair-token-unknown',
      await ask('?thread=review&limit=0', check.freshToken()),
      { status: 401, code: 'unauthorized' },
      'an unknown token before the query',
    );
    check.refused(
      'sync-query',
      await ask('?thread=th_consent&limit=0', pair.token),
      { status: 400, code: 'query-invalid' },
      'the query before the reserved thread',
    );
    check.refused(
      'sync-reserved',
      await ask('?thread=th_consent&target_namespace=other', pair.token),
      { status: 403, code: 'thread-reserved' },
      'the reserved thread before the target namespace',
    );
    check.refused(
      'pair-token-scope',
      await ask('?thread=th_x&since=a%20b', pair.token),
      { status: 403, code: 'forbidden' },
      'the scope before the cursor',
    );
    check.refused(
      'sync-cursor-invalid',
      await ask('?thread=th_x&since=a%20b', puller.token),
      { status: 400, code: 'cursor-invalid' },
      'with the scope, the cursor',
    );
  },
});

const size = defineCheck({
  id: 'sync/an-answer-is-bounded',
  title: 'a page of large records ends before it is too long, and the rest comes behind it',
  class: 'sync',
  requirements: ['sync-size', 'sync-changes', 'sync-has-more'],
  deadline_ms: 120_000,
  async run(check) {
    const scene = await setScene(check);
    const { pair, writer, thread } = scene;
    // Three bytes each.
    const text = '€'.repeat(87_000);
    const ids: string[] = [];
    for (let index = 0; index < 70; index += 1) {
      ids.push(String((await writer.record(thread, { body: { text, index } }))['id']));
    }
    const reading: string[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < 10; page += 1) {
      const answer = await pair.changes(
        thread,
        { since: cursor, limit: 10_000 },
        { deadline_ms: 20_000, answer_limit: 64 * 1024 * 1024 },
      );
      check.expect(
        'sync-size',
        answer.status === 200 && answer.body.length <= ANSWER_BYTES,
        `page ${page + 1} has at most ${ANSWER_BYTES} bytes`,
        { actual: `${answer.status}, ${answer.body.length} bytes` },
      );
      const elements = listAt(answer.json, 'records');
      reading.push(...elements.map((element) => textAt(element, 'id') ?? ''));
      cursor = textAt(answer.json, 'next_cursor');
      if (at(answer.json, 'has_more') !== true) break;
      check.expect('sync-has-more', elements.length > 0, 'a page that says there is more has some');
    }
    check.equal('sync-changes', reading, ids, 'together the pages have all');
    check.equal('sync-has-more', reading.length, ids.length, 'the last page alone says so');
  },
});

export const syncChangesChecks: readonly CheckDefinition[] = [
  pages,
  usualLimit,
  arrival,
  upgraded,
  parallel,
  cursorKept,
  cursorInvalid,
  query,
  reserved,
  order,
  size,
];
