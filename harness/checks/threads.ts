// Reading threads: pages in the order of the view, what is no page, and the summary.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import { oracleCid, oracleRedact } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { PeerActor } from '../probe/peer-actor.ts';
import {
  brought,
  dueThread,
  judgeThread,
  keyActor,
  ownThread,
  readPage,
  readSummary,
  readView,
  REFUSED,
  upTo,
  writeRequest,
  written,
} from './records-support.ts';

const NOBODY_WROTE = oracleCid({ nobody: 'wrote this' });

/** Records whose order of arrival is not that of the view: clocks fall, and ids decide between equal ones. */
function shuffled(actor: PeerActor, thread: string, count: number): JsonObject[] {
  return upTo(count).map((n) =>
    actor.record({ thread, clock: Math.floor(((n * 7) % count) / 3), body: { n } }),
  );
}

interface PageDue {
  limit: number | undefined;
  after: string | undefined;
  ids: readonly unknown[];
  has_more: boolean;
}

function judgePage(check: CheckContext, page: HttpAnswer, due: PageDue, thread: string): void {
  const { limit, after, ids, has_more } = due;
  const what = `limit ${limit ?? 'absent'}, ${after === undefined ? 'from the beginning' : 'behind a record'}`;
  const found = listAt(page.json, 'records').map((record) => at(record, 'id'));
  check.equal('thread-page', found.length, ids.length, `the number of records, ${what}`, {
    answer: page,
  });
  check.equal('thread-read', found, ids, `the records, ${what}`, { answer: page });
  check.equal(
    'thread-page',
    {
      status: page.status,
      type: page.media_type,
      thread: at(page.json, 'thread'),
      has_more: at(page.json, 'has_more'),
      next: at(page.json, 'next'),
    },
    {
      ...{ status: 200, type: 'application/json', thread, has_more },
      next: has_more ? ids.at(-1) : null,
    },
    `the rest of the page, ${what}`,
    { answer: page },
  );
}

/** Reads a whole thread with one limit and holds every page against what is due. */
async function judgePages(
  check: CheckContext,
  thread: string,
  limit: number | undefined,
  ids: readonly unknown[],
): Promise<void> {
  const size = limit ?? 100;
  for (let from = 0; from === 0 || from < ids.length; from += size) {
    const after = from === 0 ? undefined : String(ids[from - 1]);
    const query = [
      ...(limit === undefined ? [] : [`limit=${limit}`]),
      ...(after === undefined ? [] : [`after=${after}`]),
    ].join('&');
    const page = await readPage(check, thread, query === '' ? '' : `?${query}`);
    const due = ids.slice(from, from + size);
    judgePage(check, page, { limit, after, ids: due, has_more: from + size < ids.length }, thread);
  }
}

const pages = defineCheck({
  id: 'threads/pages',
  title:
    'the pages of a thread hold each record of the view once, in its order, whatever the limit',
  class: 'records',
  requirements: ['thread-read', 'thread-page'],
  needs: ['operator'],
  async run(check) {
    const actor = keyActor();
    const thread = ownThread(check);
    await judgePages(check, thread, undefined, []);
    const known: JsonObject[] = [];
    for (const size of [1, 12, 25]) {
      const fresh = shuffled(actor, thread, size - known.length);
      await brought(check, fresh);
      known.push(...fresh);
      const { view } = dueThread(known);
      for (const limit of [1, 2, 5, 12, 24, 25, 26, 1000, undefined]) {
        await judgePages(check, thread, limit, view);
      }
    }
    const last = dueThread(known).view.at(-1);
    const behind = await readPage(check, thread, `?after=${String(last)}`);
    const due = { limit: undefined, after: String(last), ids: [], has_more: false };
    judgePage(check, behind, due, thread);
  },
});

const long = defineCheck({
  id: 'threads/long',
  title: 'a page has 100 records where no limit is given, and up to 1,000',
  class: 'records',
  requirements: ['thread-read', 'thread-page'],
  needs: ['operator'],
  deadline_ms: 60_000,
  async run(check) {
    const actor = keyActor();
    const thread = ownThread(check);
    // Forms at L1 need no signature, and have clocks like whole ones.
    const known = shuffled(actor, thread, 1001).map((record) => oracleRedact(record, 'L1'));
    await brought(check, known);
    const { view } = dueThread(known);
    for (const limit of [undefined, 999, 1000]) await judgePages(check, thread, limit, view);
  },
});

const QUERIES_REFUSED = [
  ...['limit=0', 'limit=1001', 'limit=-1', 'limit=%2B1', 'limit=01', 'limit=1.0', 'limit=1e2'],
  ...['limit=', 'limit=x', 'limit=0x10', 'limit=%201', 'limit=1%20', 'limit=10000000000000000000'],
  ...['limit=5&limit=5', 'limit=5&limit=6', 'after=', 'after=x', `after=${NOBODY_WROTE}`],
];

const queries = defineCheck({
  id: 'threads/queries',
  title: 'a limit that is none, a place that is none and a parameter given twice are refused',
  class: 'records',
  requirements: ['thread-query', 'thread-page', 'thread-read'],
  needs: ['operator'],
  async run(check) {
    const actor = keyActor();
    const [thread, other] = [ownThread(check), ownThread(check)];
    const known = shuffled(actor, thread, 4);
    const waiting = actor.record({ thread, parents: [NOBODY_WROTE] });
    const elsewhere = actor.record({ thread: other });
    await brought(check, [...known, waiting, elsewhere]);
    const { view } = dueThread(known);
    const [first, second] = view.map(String);
    const refuse = async (query: string, name = query, on = thread): Promise<void> => {
      check.refused('thread-query', await readPage(check, on, `?${query}`), REFUSED.query, name);
    };
    for (const query of QUERIES_REFUSED) await refuse(query);
    await refuse(`after=${first}&after=${first}`, 'the same place twice');
    await refuse(`after=${first}&after=${second}`, 'two places');
    await refuse(`after=${String(first).toUpperCase()}`, 'a place in upper case');
    await refuse(`after=${String(waiting['id'])}`, 'a pending record');
    await refuse(`after=${String(elsewhere['id'])}`, 'a record of another thread');
    await refuse(`after=${first}`, 'a place on a thread without records', ownThread(check));
    for (const [query, from, to] of [
      ['limit=1', 0, 1],
      ['limit=1000', 0, 4],
      [`after=${first}&limit=2`, 1, 3],
      [`limit=2&after=${second}`, 2, 4],
    ] as const) {
      const page = await readPage(check, thread, `?${query}`);
      check.status('thread-query', page, 200, 'a query that is right');
      const ids = listAt(page.json, 'records').map((record) => at(record, 'id'));
      check.equal('thread-read', ids, view.slice(from, to), `the page of ${query.slice(0, 20)}`);
      check.equal(
        'thread-page',
        at(page.json, 'has_more'),
        to < view.length,
        'and whether it ends',
      );
    }
  },
});

const growing = defineCheck({
  id: 'threads/growing',
  title:
    'a page begins behind the record that it names, whatever has come before it in the meantime',
  class: 'records',
  requirements: ['thread-read', 'thread-page'],
  needs: ['operator'],
  async run(check) {
    const actor = keyActor();
    const thread = ownThread(check);
    const known = upTo(10).map((n) => actor.record({ thread, clock: 10 + n }));
    await brought(check, known);
    const first = await readPage(check, thread, '?limit=4');
    const after = textAt(first.json, 'next') ?? '';
    // Three come to stand before the place, and three behind it.
    const late = [0, 5, 9, 15, 17, 25].map((clock) => actor.record({ thread, clock }));
    await brought(check, late);
    const { view } = dueThread([...known, ...late]);
    const place = view.indexOf(after) + 1;
    check.expect('thread-page', place === 7, 'the first page ends with its fourth record', {
      expected: 'place 7 after three have come before it',
      actual: `place ${place}`,
      answer: first,
    });
    const page = await readPage(check, thread, `?limit=4&after=${after}`);
    const due = view.slice(place, place + 4);
    judgePage(
      check,
      page,
      { limit: 4, after, ids: due, has_more: place + 4 < view.length },
      thread,
    );
    const whole = (await readView(check, thread)).map((record) => at(record, 'id'));
    check.equal('thread-read', whole, view, 'and who begins again finds all of them');
  },
});

const NO_THREADS = [
  ...[
    'th_',
    'th',
    'x',
    'th_A',
    'TH_a',
    'th_-a',
    'th__a',
    'th_a%20b',
    'th_a.b',
    'th_%C3%A9',
    'th_a%0A',
  ],
  ...[`th_${'a'.repeat(126)}`, 'th_a%2Fb', 'default', '%00'],
];

const unknown = defineCheck({
  id: 'threads/unknown',
  title: 'what is no thread is not found, and a thread without records is empty',
  class: 'records',
  requirements: ['thread-unknown', 'thread-read', 'thread-summary', 'http-head'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const token = alice.token;
    for (const thread of NO_THREADS) {
      for (const path of [`/v1/threads/${thread}`, `/v1/threads/${thread}/records`]) {
        const answer = await check.get(path, { token });
        check.refused('thread-unknown', answer, REFUSED.not_found, show(path, 60));
      }
    }
    for (const thread of [
      ownThread(check),
      `th_${check.random().padEnd(125, 'a')}`,
      'th_0',
      'th_a-_',
    ]) {
      // These two may be anybody's.
      const isOwn = thread.length > 6;
      const page = await check.get(`/v1/threads/${thread}/records`, { token });
      check.status('thread-unknown', page, 200, `${thread.slice(0, 20)} is a thread`);
      if (isOwn) check.equal('thread-read', at(page.json, 'records'), [], 'without records');
      const summary = await check.get(`/v1/threads/${thread}`, { token });
      check.status('thread-unknown', summary, 200, 'and has a summary');
      if (!isOwn) continue;
      check.equal(
        'thread-summary',
        summary.json,
        { thread, records: 0, pending: [], equivocations: [], counters: {} },
        'which is empty',
      );
      for (const path of [`/v1/threads/${thread}`, `/v1/threads/${thread}/records`]) {
        const head = await check.request(path, { method: 'HEAD', token });
        check.status('http-head', head, 200, `HEAD ${path}`);
      }
    }
  },
});

const forms = defineCheck({
  id: 'threads/forms',
  title: 'a thread shows each record whole, or in the form that is held, as it came',
  class: 'records',
  requirements: ['thread-read', 'record-read', 'merge-view-order'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const actor = keyActor();
    const thread = ownThread(check);
    const own = await written(
      check,
      alice,
      writeRequest(thread, { body: { n: 1.5e-21, é: ['\u0000'] } }),
    );
    const foreign = upTo(12).map((clock) =>
      actor.record({
        ...{ thread, clock, body: { clock }, act: clock % 3 === 0 ? 'KNOW' : 'DO' },
        namespace: clock % 2 === 0 ? 'default' : 'acme/payments',
      }),
    );
    const shown = foreign.map((record, n) =>
      oracleRedact(record, (['L0', 'L1', 'L2', 'L3'] as const)[n % 4] ?? 'L0'),
    );
    await brought(check, shown);
    const known = [own, ...shown];
    await judgeThread(
      check,
      thread,
      known,
      { view: ['merge-view-order', 'thread-read'], forms: ['thread-read'] },
      'forms at four levels',
    );
    for (const form of known) {
      const read = await check.get(`/v1/records/${String(form['id'])}`, { token: alice.token });
      check.equal('record-read', read.json, form, 'each is read by its id in the same form');
    }
  },
});

const summary = defineCheck({
  id: 'threads/summary',
  title: 'the summary counts the view, and says what waits, who equivocates and what is counted',
  class: 'records',
  requirements: ['thread-summary', 'thread-read'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const [one, two] = [keyActor(), keyActor()];
    const thread = ownThread(check);
    const known: JsonObject[] = [];
    const step = async (what: string, fresh: JsonObject[]): Promise<void> => {
      await brought(check, fresh);
      known.push(...fresh);
      await judgeThread(check, thread, known, { all: ['thread-summary'] }, what);
    };
    await step('one record', [one.record({ thread })]);
    await step('one that waits', [two.record({ thread, parents: [NOBODY_WROTE] })]);
    await step('an equivocation', [one.record({ thread, clock: 0, body: { other: true } })]);
    const count = (actor: PeerActor, value: number): JsonObject =>
      actor.record({ thread, kind: 'core.counter.v1', body: { counter: 'views', value } });
    await step('a counter', [count(one, 4), count(two, 3)]);
    known.push(await written(check, alice, writeRequest(thread)));
    await judgeThread(check, thread, known, { all: ['thread-summary'] }, 'a record of the host');
    const answer = await readSummary(check, thread);
    check.equal('thread-summary', at(answer.json, 'thread'), thread, 'it names the thread');
    check.equal('thread-summary', answer.media_type, 'application/json', 'as application/json');
    const seen = await check.get(`/v1/threads/${thread}`, { token: alice.token });
    check.equal('thread-summary', seen.json, answer.json, 'an actor sees the same');
    const view = await readView(check, thread, check.host, 2);
    check.equal('thread-read', view.length, at(answer.json, 'records'), 'the pages hold as many');
  },
});

export const threadChecks: readonly CheckDefinition[] = [
  pages,
  long,
  queries,
  growing,
  unknown,
  forms,
  summary,
];
