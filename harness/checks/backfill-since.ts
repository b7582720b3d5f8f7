// An outbox read forward, from an activity on: the queries `since` and `limit`. Spec: "Backfill", "Serving".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { listAt, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import { MALFORMED_IDS } from './artifacts.ts';
import { idsOf } from './backfill-support.ts';
import { demandAccepted } from './delivery-support.ts';
import { SOME_CID } from './publishing-shapes.ts';
import { hiddenActor, outboxOf, pick } from './publishing-support.ts';

/** Where there is no `limit`. */
const USUAL_LIMIT = 20;

const NOT_FOUND = { status: 404, code: 'not-found' };
const QUERY_INVALID = { status: 400, code: 'query-invalid' };

const FORM = ['backfill-since', 'backfill-since-next', 'backfill-since-audience'] as const;

interface Reading {
  actor: LocalActor;
  /** Who reads, for the reader of a failure, and with which token. */
  by: string;
  token?: string | undefined;
  /** What this reader may see, oldest first. */
  visible: readonly unknown[];
}

/** One page of a reading: after which activity, and how many; what is absent is not in the query. */
interface Query {
  since?: string | undefined;
  limit?: number | undefined;
}

function queryText({ since, limit }: Query): string {
  const parts = [
    ...(since === undefined ? [] : [`since=${since}`]),
    ...(limit === undefined ? [] : [`limit=${limit}`]),
  ];
  return `?${parts.join('&')}`;
}

/** Reads one page and holds every member of it against what is due. */
async function judgePage(check: CheckContext, reading: Reading, query: Query): Promise<HttpAnswer> {
  const { actor, visible } = reading;
  const outbox = `${actor.url}/outbox`;
  const text = queryText(query);
  const limit = query.limit ?? USUAL_LIMIT;
  const begin = query.since === undefined ? 0 : idsOf(visible).indexOf(query.since) + 1;
  const due = visible.slice(begin, begin + limit);
  const more = begin + due.length < visible.length;
  const last = idsOf(due).at(-1);
  const story = `${reading.by} reads ${text}, ${begin} of ${visible.length} before it`;

  const page = await check.get(outbox + text, { token: reading.token });
  check.status('backfill-since', page, 200, story);
  const items = listAt(page.json, 'orderedItems');
  check.equal('backfill-since', idsOf(items), idsOf(due), `${story}: which items, in order`, {
    answer: page,
  });
  check.equal('backfill-since', items, due, `${story}: the whole activities`, { answer: page });
  check.equal(
    'backfill-since',
    { media_type: page.media_type, ...pick(page.json, '@context', 'id', 'type', 'partOf') },
    {
      media_type: 'application/activity+json',
      '@context': 'https://www.w3.org/ns/activitystreams',
      id: outbox + queryText({ since: query.since, limit }),
      type: 'OrderedCollectionPage',
      partOf: outbox,
    },
    `${story}: what the page says of itself`,
    { answer: page },
  );
  check.equal(
    'backfill-since-next',
    pick(page.json, 'next'),
    { next: more ? outbox + queryText({ since: last, limit }) : undefined },
    `${story}: next is there exactly when more follows`,
    { answer: page },
  );
  check.equal(
    'backfill-since-audience',
    pick(page.json, 'totalItems'),
    { totalItems: visible.length },
    `${story}: what this reader may see is counted`,
    { answer: page },
  );
  return page;
}

/** Reads from the beginning to the end, each page where `next` of the one before points. */
async function judgeWalk(check: CheckContext, reading: Reading, limit: number): Promise<void> {
  const seen: unknown[] = [];
  let query: Query = { limit };
  for (let pages = 0; pages <= reading.visible.length; pages += 1) {
    const page = await judgePage(check, reading, query);
    const items = listAt(page.json, 'orderedItems');
    seen.push(...items);
    const next = textAt(page.json, 'next');
    if (next === undefined) break;
    const { searchParams } = new URL(next);
    query = {
      since: searchParams.get('since') ?? undefined,
      limit: Number(searchParams.get('limit')),
    };
    if (items.length === 0) break;
  }
  check.equal(
    'backfill-since-audience',
    [...new Set(idsOf(seen))].sort(),
    idsOf(reading.visible).sort(),
    `${reading.by} is shown what this reader may see, limit ${limit}`,
  );
  check.equal(
    'backfill-since',
    idsOf(seen),
    idsOf(reading.visible),
    `${reading.by} gets everything once by following next, limit ${limit}`,
  );
}

/** Publishes notes, several at a time, and gives the public outbox as its pages show it, oldest first. */
async function publishMany(actor: LocalActor, count: number): Promise<unknown[]> {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const line = async (): Promise<void> => {
    for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) {
      await actor.note(`number ${number}`, { to: ['Public'] });
    }
  };
  await Promise.all([line(), line(), line(), line()]);
  return await outboxOf(actor);
}

const walks = [
  { items: 45, limits: [1, 20, 100] },
  { items: 205, limits: [7, 20, 100] },
].map(({ items, limits }) =>
  defineCheck({
    id: `backfill/since-walk-${items}`,
    title: `an outbox of ${items} items is read forward by next, whatever the limit is`,
    class: 'backfill',
    requirements: FORM,
    deadline_ms: 60_000,
    async run(check) {
      const alice = await check.actor();
      const beside = await check.actor();
      // The Create of the actor is the first item.
      const [visible] = await Promise.all([publishMany(alice, items - 1), publishMany(beside, 3)]);
      check.demand('backfill-since', visible.length === items, 'the outbox has what was published');
      const reading = { actor: alice, by: 'a stranger', visible };
      for (const limit of limits) await judgeWalk(check, reading, limit);
      for (const token of [beside.token, alice.token]) {
        await judgeWalk(check, { ...reading, by: 'a token', token }, 100);
      }
    },
  }),
);

const edges = defineCheck({
  id: 'backfill/since-edges',
  title:
    'a page ends where the outbox ends, also exactly there, and after the newest activity nothing comes',
  class: 'backfill',
  requirements: FORM,
  async run(check) {
    const alice = await check.actor();
    const visible = await publishMany(alice, 40);
    const reading = { actor: alice, by: 'a stranger', visible };
    const ids = idsOf(visible);
    const queries: Query[] = [
      { limit: 41 },
      { limit: 40 },
      { limit: 42 },
      { since: ids[20] },
      { since: ids[20], limit: 20 },
      { since: ids[20], limit: 19 },
      { since: ids[19] },
      { since: ids[0], limit: 40 },
      { since: ids[0], limit: 39 },
      { since: ids[39], limit: 1 },
      { since: ids[40] },
      { since: ids[40], limit: 1 },
    ];
    for (const query of queries) await judgePage(check, reading, query);

    // What is published later stands behind what was the end.
    const later = await alice.note('later', { to: ['Public'] });
    const longer = { ...reading, visible: [...visible, later] };
    await judgePage(check, longer, { since: ids[40] });
    await judgePage(check, longer, { since: String(later['id']) });

    const { actor } = await hiddenActor(check);
    const nothing = { actor, by: 'a stranger', visible: [] };
    for (const limit of [1, 20, 100]) await judgePage(check, nothing, { limit });
  },
});

/** Audiences that a stranger does not see, beside those that everybody sees. */
const PRIVATE: readonly JsonObject[] = [{ to: [] }, { to: ['Followers'] }, { cc: ['Followers'] }];
const PUBLIC: readonly JsonObject[] = [
  { to: ['Public'] },
  { cc: 'as:Public', to: [] },
  { to: ['Followers', 'https://www.w3.org/ns/activitystreams#Public'] },
];

interface Mixed {
  alice: LocalActor;
  /** Everything, oldest first; the first and the last are private. */
  all: JsonObject[];
  open: JsonObject[];
  closed: JsonObject[];
}

/** An outbox in which what is private stands first, last, and everywhere between. */
async function mixedOutbox(check: CheckContext, rounds: number): Promise<Mixed> {
  const { actor: alice, create } = await hiddenActor(check);
  const open: JsonObject[] = [];
  const closed: JsonObject[] = [create];
  const all: JsonObject[] = [create];
  for (let round = 0; round < rounds; round += 1) {
    const kept = await alice.note(`open ${round}`, PUBLIC[round % PUBLIC.length]);
    const hidden = await alice.note(`closed ${round}`, PRIVATE[round % PRIVATE.length]);
    open.push(kept);
    closed.push(hidden);
    all.push(kept, hidden);
  }
  return { alice, all, open, closed };
}

const audience = defineCheck({
  id: 'backfill/since-audience',
  title:
    'what is private is neither shown nor counted nor known to strangers, and all of it to the owner',
  class: 'backfill',
  requirements: [...FORM, 'backfill-since-unknown'],
  needs: ['operator'],
  async run(check) {
    const { alice, all, open, closed } = await mixedOutbox(check, 12);
    const neighbour = await check.actor();
    const strangers: [string, string | undefined][] = [
      ['a stranger', undefined],
      ['another actor', neighbour.token],
      ['an unknown token', check.freshToken()],
    ];
    const insiders: [string, string][] = [
      ['the owner', alice.token],
      ['the operator', check.operatorToken()],
    ];
    for (const [by, token] of strangers) {
      const reading = { actor: alice, by, token, visible: open };
      for (const limit of [5, 12, 20]) await judgeWalk(check, reading, limit);
      for (const id of idsOf(closed)) {
        const answer = await check.get(`${alice.url}/outbox?since=${id}`, { token });
        check.refused(
          'backfill-since-unknown',
          answer,
          NOT_FOUND,
          `an activity that ${by} may not see is no place to begin`,
        );
      }
    }
    for (const [by, token] of insiders) {
      const reading = { actor: alice, by, token, visible: all };
      for (const limit of [5, 20]) await judgeWalk(check, reading, limit);
      for (const id of idsOf(closed)) await judgePage(check, reading, { since: id, limit: 2 });
    }
  },
});

const unknown = defineCheck({
  id: 'backfill/since-unknown',
  title: 'an activity that is not in this outbox is no place to begin, whoever asks',
  class: 'backfill',
  requirements: ['backfill-since', 'backfill-since-unknown'],
  needs: ['operator'],
  async run(check) {
    const [alice, neighbour] = [await check.actor(), await check.actor()];
    const bob = await check.probe.actor();
    const own = await alice.note('own', { to: ['Public'] });
    const theirs = await neighbour.note('of the neighbour', { to: ['Public', alice.url] });
    const received = bob.activity({ to: ['Public', alice.url] });
    await demandAccepted(check, alice, received);
    const strange: [string, unknown][] = [
      ['a content id that nobody has', SOME_CID],
      ['a note of another actor of the host', theirs['id']],
      ['an activity that the actor received', received['id']],
    ];
    for (const token of [undefined, neighbour.token, alice.token, check.operatorToken()]) {
      for (const [what, id] of strange) {
        for (const rest of ['', '&limit=5']) {
          const url = `${alice.url}/outbox?since=${String(id)}${rest}`;
          check.refused('backfill-since-unknown', await check.get(url, { token }), NOT_FOUND, what);
        }
      }
      const url = `${alice.url}/outbox?since=${String(own['id'])}`;
      check.status(
        'backfill-since',
        await check.get(url, { token }),
        200,
        'an activity that is in this outbox is one',
      );
    }
  },
});

/** Values of `limit` as they stand in a URL. */
const LIMITS = {
  good: ['1', '9', '10', '20', '99', '100'],
  bad: [
    ...[
      '',
      '0',
      '00',
      '01',
      '020',
      '101',
      '1000',
      '-1',
      '-0',
      '+5',
      '%2B5',
      '%205',
      '5%20',
      '5%0A',
    ],
    ...['1e1', '1.0', '5.', '.5', '0x5', '5,6', 'five', 'true', 'null', 'NaN', 'Infinity'],
    ...['1_0', '%D9%A5', '%EF%BC%95', '18446744073709551617', '4294967297'],
  ],
};

const malformed = defineCheck({
  id: 'backfill/since-malformed',
  title: 'what is no content id, or no limit, is refused, whoever asks',
  class: 'backfill',
  requirements: ['backfill-since-invalid', 'backfill-since'],
  async run(check) {
    const alice = await check.actor();
    const own = String((await alice.note('own', { to: ['Public'] }))['id']);
    const outbox = `${alice.url}/outbox`;
    for (const token of [undefined, alice.token]) {
      for (const [code, text] of [...MALFORMED_IDS, ['cid-multibase', '']] as const) {
        check.refused(
          'backfill-since-invalid',
          await check.get(`${outbox}?since=${text}`, { token }),
          { status: 400, code },
          `since=${text}`,
        );
      }
      for (const before of ['', `since=${own}&`]) {
        for (const text of LIMITS.bad) {
          const url = `${outbox}?${before}limit=${text}`;
          const answer = await check.get(url, { token });
          check.refused('backfill-since-invalid', answer, QUERY_INVALID, `limit=${text}`);
        }
        for (const text of LIMITS.good) {
          const answer = await check.get(`${outbox}?${before}limit=${text}`, { token });
          check.status('backfill-since', answer, 200, `limit=${text} is one`);
        }
      }
    }
  },
});

/** Refusals of several parameters together; `@` stands for an activity of the outbox. */
const COMBINATIONS: readonly [query: string, code: string][] = [
  ['since=@&since=@', 'query-invalid'],
  ['since=@&since=@&limit=5', 'query-invalid'],
  ['limit=5&limit=5', 'query-invalid'],
  ['since=@&limit=5&limit=6', 'query-invalid'],
  ['since=@&page=1', 'query-invalid'],
  ['page=1&since=@', 'query-invalid'],
  ['limit=5&page=1', 'query-invalid'],
  ['page=true&limit=5', 'query-invalid'],
  ['since=@&limit=5&page=1', 'query-invalid'],
  ['limit=0&page=1', 'query-invalid'],
  // What is there too often, or beside page, is judged before the form of what is there.
  ['since=x&since=x', 'query-invalid'],
  ['since=x&since=@', 'query-invalid'],
  ['since=x&limit=5&limit=5', 'query-invalid'],
  ['since=x&page=1', 'query-invalid'],
  ['page=0&since=x', 'query-invalid'],
  ['since=x&page=true', 'query-invalid'],
  // Then comes since, then limit, and last whether since is known.
  ['since=x&limit=0', 'cid-multibase'],
  ['limit=0&since=x', 'cid-multibase'],
  [`since=${SOME_CID}&limit=0`, 'query-invalid'],
  [`since=${SOME_CID}&page=1`, 'query-invalid'],
  [`since=${SOME_CID}&since=${SOME_CID}`, 'query-invalid'],
];

const combined = defineCheck({
  id: 'backfill/since-combined',
  title: 'since and limit are given once and without page; of several faults the first one is told',
  class: 'backfill',
  requirements: ['backfill-since-invalid', 'backfill-since'],
  async run(check) {
    const alice = await check.actor();
    const own = String((await alice.note('own', { to: ['Public'] }))['id']);
    for (const token of [undefined, alice.token]) {
      for (const [query, code] of COMBINATIONS) {
        const url = `${alice.url}/outbox?${query.replaceAll('@', own)}`;
        const answer = await check.get(url, { token });
        check.refused('backfill-since-invalid', answer, { status: 400, code }, query);
      }
      const swapped = await check.get(`${alice.url}/outbox?limit=5&since=${own}`, { token });
      check.status('backfill-since', swapped, 200, 'the two may stand in either order');
      check.equal(
        'backfill-since',
        textAt(swapped.json, 'id'),
        `${alice.url}/outbox?since=${own}&limit=5`,
        'the id of the page has them in the one order',
        { answer: swapped },
      );
    }
  },
});

export const backfillSinceChecks: readonly CheckDefinition[] = [
  ...walks,
  edges,
  audience,
  unknown,
  malformed,
  combined,
];
