// Collections: the root, the pages, who sees what, and that a reader loses nothing while new items arrive.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import { hiddenActor, pick } from './publishing-support.ts';

const PAGE_SIZE = 20;
const QUERY_INVALID = { status: 400, code: 'query-invalid' };
const NOT_FOUND = { status: 404, code: 'not-found' };

const FORM = [
  'collection-root',
  'collection-page-size',
  'collection-order',
  'collection-links',
  'collection-page-one',
  'collection-page-true',
  'collection-page-beyond',
  'collection-verbatim',
] as const;

interface Reading {
  url: string;
  token?: string | undefined;
  /** What is due, oldest first. */
  items: readonly unknown[];
}

/** Reads a whole collection page by page and holds every page against what is due. */
async function judgeCollection(check: CheckContext, reading: Reading): Promise<void> {
  const { url, items } = reading;
  const ask = (query: string): Promise<HttpAnswer> =>
    check.get(url + query, { token: reading.token });
  const highest = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  const size = `with ${items.length} items`;

  const root = await ask('');
  check.equal(
    'collection-root',
    { status: root.status, ...pick(root.json, 'id', 'type', 'totalItems', 'first', 'last') },
    {
      status: 200,
      id: url,
      type: 'OrderedCollection',
      totalItems: items.length,
      first: `${url}?page=${highest}`,
      last: `${url}?page=1`,
    },
    `the root ${size}`,
    { answer: root },
  );
  for (let number = 1; number <= highest; number += 1) {
    const due = items.slice(PAGE_SIZE * (number - 1), PAGE_SIZE * number).reverse();
    const page = await ask(`?page=${number}`);
    check.status(
      number === 1 ? 'collection-page-one' : 'collection-links',
      page,
      200,
      `page ${number} is there ${size}`,
    );
    judgePage(check, page, { url, number, highest, due, size });
  }
  const newest = await ask('?page=true');
  check.equal(
    'collection-page-true',
    newest.json,
    (await ask(`?page=${highest}`)).json,
    `?page=true ${size}`,
  );
  check.refused(
    'collection-page-beyond',
    await ask(`?page=${highest + 1}`),
    NOT_FOUND,
    `the page after the last ${size}`,
  );
}

interface PageDue {
  url: string;
  number: number;
  highest: number;
  due: readonly unknown[];
  size: string;
}

function judgePage(
  check: CheckContext,
  page: HttpAnswer,
  { url, number, highest, due, size }: PageDue,
): void {
  const what = `page ${number} ${size}`;
  const link = (to: number): string | undefined =>
    to < 1 || to > highest ? undefined : `${url}?page=${to}`;
  check.equal(
    'collection-links',
    pick(page.json, 'id', 'type', 'partOf', 'next', 'prev'),
    {
      id: link(number),
      type: 'OrderedCollectionPage',
      partOf: url,
      next: link(number - 1),
      prev: link(number + 1),
    },
    `the links of ${what}`,
    { answer: page },
  );
  const items = listAt(page.json, 'orderedItems');
  const names = items.map(nameOf);
  const due_names = due.map(nameOf);
  check.equal(
    'collection-page-size',
    [...names].sort(),
    [...due_names].sort(),
    `the items of ${what}`,
    { answer: page },
  );
  check.equal('collection-order', names, due_names, `the order of ${what}`, { answer: page });
  check.expect(
    'collection-verbatim',
    deepEqual(items, due),
    `the items of ${what} are whole and unchanged`,
    { answer: page },
  );
}

function nameOf(item: unknown): string {
  return typeof item === 'string' ? item : (textAt(item, 'id') ?? 'no id');
}

async function publishAll(
  actor: LocalActor,
  count: number,
  audience: object,
): Promise<JsonObject[]> {
  const published: JsonObject[] = [];
  for (let n = 0; n < count; n += 1) published.push(await actor.note(`number ${n}`, audience));
  return published;
}

const paging = defineCheck({
  id: 'collections/paging',
  title:
    'an outbox of 0, 1, 19, 20, 21, 40 and 41 items has the right pages, for the public and for the owner',
  class: 'actors',
  requirements: FORM,
  async run(check) {
    const { actor, create } = await hiddenActor(check);
    const url = `${actor.url}/outbox`;
    const notes: JsonObject[] = [];
    for (const size of [0, 1, 19, 20, 21, 40, 41]) {
      notes.push(...(await publishAll(actor, size - notes.length, { to: ['Public'] })));
      await judgeCollection(check, { url, items: notes });
      await judgeCollection(check, { url, token: actor.token, items: [create, ...notes] });
    }
  },
});

const empty = defineCheck({
  id: 'collections/empty',
  title: 'the collections of a new actor are empty and have a page 1',
  class: 'actors',
  requirements: [
    'collection-root',
    'collection-page-one',
    'collection-page-true',
    'collection-page-beyond',
  ],
  async run(check) {
    const alice = await check.actor();
    for (const part of ['inbox', 'followers', 'following']) {
      const url = `${alice.url}/${part}`;
      const ask = (query: string): Promise<HttpAnswer> =>
        check.get(url + query, { token: alice.token });
      const root = await ask('');
      const due = { totalItems: 0, first: `${url}?page=1`, last: `${url}?page=1` };
      check.equal(
        'collection-root',
        pick(root.json, 'totalItems', 'first', 'last'),
        due,
        `the root of ${part}`,
      );
      for (const [requirement, query] of [
        ['collection-page-one', '?page=1'],
        ['collection-page-true', '?page=true'],
      ] as const) {
        const page = await ask(query);
        check.equal(
          requirement,
          { status: page.status, ...pick(page.json, 'id', 'next', 'prev', 'orderedItems') },
          { status: 200, id: `${url}?page=1`, next: undefined, prev: undefined, orderedItems: [] },
          `${query} of ${part}`,
          { answer: page },
        );
      }
      check.refused('collection-page-beyond', await ask('?page=2'), NOT_FOUND, `page 2 of ${part}`);
    }
  },
});

const INVALID = [
  '0',
  '-1',
  '01',
  '001',
  '1.5',
  '1.0',
  'abc',
  '',
  '+1',
  '%2B1',
  '%201',
  '1%20',
  '1e1',
  '0x1',
  '1x',
  'True',
  'TRUE',
  'false',
  'null',
  'NaN',
  'Infinity',
  '%D9%A1',
  '1,2',
  '1%00',
];
const BEYOND = [
  '2',
  '10',
  '4294967296',
  '4294967297',
  '9007199254740993',
  '18446744073709551617',
  `1${'0'.repeat(60)}`,
];

const badPages = defineCheck({
  id: 'collections/page-numbers',
  title:
    'a page that is no number is refused with 400, and one that is too high with 404, in every collection',
  class: 'actors',
  requirements: ['collection-page-invalid', 'collection-page-beyond', 'collection-page-one'],
  async run(check) {
    const alice = await check.actor();
    for (const part of ['outbox', 'inbox', 'followers', 'following']) {
      const ask = (page: string): Promise<HttpAnswer> =>
        check.get(`${alice.url}/${part}?page=${page}`, { token: alice.token });
      for (const page of INVALID) {
        check.refused(
          'collection-page-invalid',
          await ask(page),
          QUERY_INVALID,
          `${part}?page=${page}`,
        );
      }
      for (const page of BEYOND) {
        check.refused('collection-page-beyond', await ask(page), NOT_FOUND, `${part}?page=${page}`);
      }
      check.status('collection-page-one', await ask('1'), 200, `${part}?page=1`);
      check.status('collection-page-invalid', await ask('true'), 200, `${part}?page=true`);
    }
  },
});

const stable = defineCheck({
  id: 'collections/full-pages-stay',
  title:
    'a full page never changes, and who follows next while items arrive misses none and sees none twice',
  class: 'actors',
  requirements: ['collection-page-size', 'collection-order', 'collection-links'],
  async run(check) {
    const { actor } = await hiddenActor(check);
    const url = `${actor.url}/outbox`;
    const published = await publishAll(actor, 45, { to: ['Public'] });
    const fullPages = async (): Promise<unknown> =>
      await Promise.all(
        [1, 2].map(async (n) => at((await check.get(`${url}?page=${n}`)).json, 'orderedItems')),
      );
    const before = await fullPages();

    const seen: unknown[] = [];
    let next = textAt((await check.get(url)).json, 'first');
    for (let turn = 0; next !== undefined && turn < 10; turn += 1) {
      const page: unknown = (await check.get(next)).json;
      seen.push(...listAt(page, 'orderedItems'));
      next = textAt(page, 'next');
      // Enough for the newest page to become full and another one to begin, between any two requests of the reader.
      await publishAll(actor, 17, { to: ['Public'] });
    }
    check.expect('collection-links', next === undefined, 'the chain of next ends');
    check.expect(
      'collection-page-size',
      deepEqual(seen, [...published].reverse()),
      'the reader has seen exactly what was there when it began, newest first',
      { expected: `${published.length} items`, actual: `${seen.length} items` },
    );
    check.equal('collection-order', await fullPages(), before, 'pages 1 and 2 are as they were');
  },
});

const inboxPaging = defineCheck({
  id: 'collections/inbox-paging',
  title: 'an inbox of 21 items has them in two pages, verbatim and in the order of arrival',
  class: 'inbox',
  requirements: FORM,
  async run(check) {
    const alice = await check.actor();
    const remote = await check.probe.actor();
    const items: JsonObject[] = [];
    for (let n = 0; n < 21; n += 1) {
      const activity = remote.activity({
        to: n % 2 === 0 ? [alice.url] : ['Public'],
        object: { type: 'Note', content: `number ${n} \u{1f600}`, unknown: [n, 0.1, null] },
        unknown: { n },
        // The order is that of arrival, whatever the activities say.
        published: new Date(Date.now() - n * 1000).toISOString(),
      });
      await check.deliver(alice, activity);
      items.push(activity);
      await check.until(`item ${n + 1} is listed`, async () => {
        return at((await alice.read('inbox')).json, 'totalItems') === n + 1;
      });
    }
    await judgeCollection(check, { url: alice.inbox, token: alice.token, items });
  },
});

const followersPaging = defineCheck({
  id: 'collections/followers-paging',
  title: 'followers of more than a page are listed as URLs, the one accepted last first',
  class: 'follow',
  requirements: FORM,
  async run(check) {
    const alice = await check.actor();
    const followers: string[] = [];
    for (let n = 0; n < 21; n += 1) {
      const remote = await check.probe.actor();
      await check.deliver(alice, remote.follow(alice.url));
      followers.push(remote.url);
      await check.until(`follower ${n + 1} is accepted`, async () => {
        return at((await check.get(`${alice.url}/followers`)).json, 'totalItems') === n + 1;
      });
    }
    await judgeCollection(check, { url: `${alice.url}/followers`, items: followers });
  },
});

const followingOrder = defineCheck({
  id: 'collections/following-order',
  title:
    'following lists the actors in the order in which they accepted, not in which they were asked',
  class: 'follow',
  requirements: ['collection-order', 'collection-root', 'collection-page-size'],
  async run(check) {
    const alice = await check.actor();
    const remotes = [
      await check.probe.actor(),
      await check.probe.actor(),
      await check.probe.actor(),
    ];
    const asked = await Promise.all(remotes.map((remote) => alice.follow(remote.url)));
    const url = `${alice.url}/following`;
    const accepted: string[] = [];
    for (const index of [2, 0, 1]) {
      const [remote, follow] = [remotes[index], asked[index]];
      if (remote === undefined || follow === undefined) continue;
      await check.deliver(alice, remote.answer('Accept', follow, alice.url));
      accepted.push(remote.url);
      await check.until('the Accept has its effect', async () => {
        return at((await check.get(url)).json, 'totalItems') === accepted.length;
      });
    }
    const page = await check.get(`${url}?page=1`);
    check.equal(
      'collection-root',
      at((await check.get(url)).json, 'totalItems'),
      3,
      'three are followed',
    );
    check.equal(
      'collection-page-size',
      [...listAt(page.json, 'orderedItems')].sort(),
      [...accepted].sort(),
      'these',
    );
    check.equal(
      'collection-order',
      at(page.json, 'orderedItems'),
      [...accepted].reverse(),
      'the last one first',
    );
  },
});

export const collectionChecks: readonly CheckDefinition[] = [
  paging,
  empty,
  badPages,
  stable,
  inboxPaging,
  followersPaging,
  followingOrder,
];
