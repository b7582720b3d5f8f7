// Reading the other's outbox: pages of any form, outboxes that grow meanwhile, other origins, loops. Spec: "Backfill",
// "Reading the other's outbox".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at } from '../engine/json.ts';
import type { OutboxForm } from '../probe/served-outbox.ts';
import { Tripwire } from '../probe/tripwire.ts';
import {
  backfillFence,
  beginBackfill,
  done,
  ended,
  FULL,
  judgeBackfill,
  judgeEnd,
  judgeStored,
  setHistory,
  setStage,
} from './backfill-support.ts';
import type { Stage } from './backfill-support.ts';

/** The largest page that a host has to take. */
const MAX_PAGE = 22_020_096;

// ------------------------------------------------------------------------------------------------ forms

interface NamedForm {
  name: string;
  form: OutboxForm | ((origin: string) => OutboxForm);
}

const ALL = ['first', 'last', 'next', 'prev'] as const;

const FORMS: readonly NamedForm[] = [
  { name: 'numbered from the oldest', form: { cut: 'from-oldest' } },
  { name: 'numbered from the newest', form: { cut: 'from-newest' } },
  { name: 'by cursors', form: { cut: 'cursor' } },
  { name: 'with first and next only', form: { links: ['first', 'next'] } },
  { name: 'with last, but without prev', form: { links: ['first', 'last', 'next'] } },
  { name: 'with prev, but without last', form: { links: ['first', 'next', 'prev'] } },
  {
    name: 'with queries in an order of their own',
    form: { link: (page, outbox) => `${outbox}?z=1&page=${page}&a=&b` },
  },
  {
    name: 'with escapes',
    form: {
      link: (page, outbox) => `${outbox}?p%61ge=%3${page % 10}%2F${page}&q=a%20b+c%26%C3%A9`,
    },
  },
  {
    name: 'in paths',
    form: (origin) => ({ link: (page) => `${origin}/o/${'x'.repeat(page)}/;v=${page}/page` }),
  },
  {
    name: 'elsewhere on the host',
    form: (origin) => ({
      url: `${origin}/feeds/box?of=everything&page=0`,
      link: (page, outbox) => `${outbox}${page}`,
    }),
  },
  {
    name: 'at a URL with a slash at the end',
    form: (origin) => ({
      url: `${origin}/streams/1/`,
      link: (page, outbox) => `${outbox}${page}/`,
    }),
  },
];

const forms = defineCheck({
  id: 'backfill/page-forms',
  title: 'an outbox is read whatever its URLs are and whichever links its pages have',
  class: 'backfill',
  requirements: ['backfill-paging', 'backfill-order'],
  deadline_ms: 60_000,
  async run(check) {
    const origin = await check.probe.open();
    await Promise.all(
      FORMS.map(async ({ name, form }) => {
        const chosen = typeof form === 'function' ? form(origin) : form;
        const stage = await setHistory(check, 11, { form: { page_size: 4, ...chosen } });
        const { history } = stage;
        await judgeBackfill(check, 'backfill-paging', stage, FULL, history, `pages ${name}`);
        await judgeStored(check, 'backfill-order', stage.alice, history, `in order: ${name}`);
        const strange = check.probe.requests.filter(
          ({ path }) =>
            path.startsWith(new URL(stage.outbox.url).pathname) && path.includes('since='),
        );
        check.equal(
          'backfill-paging',
          strange.length,
          0,
          'no page is asked for that no link named',
        );
      }),
    );
  },
});

const COUNTS = [0, 1, 19, 20, 21, 45, 205];

const counts = defineCheck({
  id: 'backfill/page-counts',
  title: 'outboxes of 0 to 205 items are read whole, page by page, as ActivityStreams collections',
  class: 'backfill',
  requirements: ['backfill-paging', 'backfill-mode'],
  deadline_ms: 60_000,
  async run(check) {
    for (const count of COUNTS) {
      const stage = await setHistory(check, count);
      const { outbox, history } = stage;
      const what = `${count} items`;
      await judgeBackfill(check, 'backfill-paging', stage, FULL, history, what);
      const accepts = outbox.fetches.map(({ request }) => request.headers['accept'] ?? '');
      check.expect(
        'backfill-paging',
        accepts.length > 0 &&
          accepts.every((accept) => accept.includes('application/activity+json')),
        `${what}: the outbox and its pages are asked for as activity documents`,
        { actual: [...new Set(accepts)].join('; ') },
      );
      const tokens = outbox.fetches.filter(({ request }) => 'authorization' in request.headers);
      check.equal('backfill-mode', tokens.length, 0, `${what}: without a token`);
    }
  },
});

const sparse = defineCheck({
  id: 'backfill/page-without-items',
  title: 'a page without items is no end where a link leads on',
  class: 'backfill',
  requirements: ['backfill-paging', 'backfill-mode'],
  async run(check) {
    const stage = await setHistory(check, 12, { form: { page_size: 3 } });
    const { outbox, history } = stage;
    const emptied = [1, 3];
    outbox.change_page = (page, number) =>
      emptied.includes(number) ? { ...page, orderedItems: [] } : page;
    const due = history.filter((_, place) => !emptied.includes(Math.floor(place / 3) + 1));
    await judgeBackfill(check, 'backfill-paging', stage, FULL, due, 'two of four pages are empty');
    const alice = await check.actor();
    const wish = { mode: 'last-N', limit: 5 };
    const newest = due.slice(-5);
    await judgeBackfill(
      check,
      'backfill-mode',
      { ...stage, alice },
      wish,
      newest,
      'the newest five',
    );
  },
});

const repeated = defineCheck({
  id: 'backfill/item-twice',
  title: 'an activity that the outbox has twice is stored once, where it stands first',
  class: 'backfill',
  requirements: ['backfill-paging', 'backfill-collection', 'projection-backfill-state'],
  async run(check) {
    const { alice, bob, outbox } = await setStage(check, { form: { page_size: 3 } });
    const history = bob.history(7);
    // At once again, and on the next page again.
    outbox.add(...history.slice(0, 2), ...history.slice(1, 4), ...history.slice(1));
    const { id } = await beginBackfill(check, { alice, bob }, FULL);
    await done(check, alice, id);
    await judgeStored(check, 'backfill-collection', alice, history, 'each once');
    const state = await ended(check, alice, id);
    check.equal('backfill-paging', at(state, 'stored'), 7, 'nothing is repeated');
    check.equal('projection-backfill-state', at(state, 'refused'), 0, 'nor refused');
  },
});

// ------------------------------------------------------------------------------------------------ growth

interface Growth {
  name: string;
  form: OutboxForm;
  /** How many new activities come with each request. */
  by: number;
}

const GROWTHS: readonly Growth[] = (['from-oldest', 'from-newest', 'cursor'] as const).flatMap(
  (cut) =>
    [ALL, ['first', 'next'] as const].flatMap((links) =>
      [1, 5].map((by) => ({
        name: `${by} more with each request, ${cut}, ${links.join(' ')}`,
        form: { cut, links, page_size: 4 },
        by,
      })),
    ),
);

async function tryGrowth(check: CheckContext, { name, form, by }: Growth): Promise<void> {
  const stage = await setHistory(check, 14, { form });
  const { bob, outbox, history } = stage;
  // A limit, so that a reader who goes towards the newest comes to an end.
  let left = 60;
  outbox.on_fetch = () => {
    if (left <= 0) return;
    left -= by;
    for (let n = 0; n < by; n += 1) outbox.add(bob.activity({ published: bob.later() }));
  };
  const accepted_at = new Date(Date.now() - 60_000).toISOString();
  await judgeBackfill(check, 'backfill-paging', stage, FULL, history, name, { accepted_at });
  await judgeStored(check, 'backfill-verified', stage.alice, history, `nothing later: ${name}`);
}

const growing = defineCheck({
  id: 'backfill/outbox-grows-meanwhile',
  title:
    'nothing is missed or repeated while new activities are published, and none of them stored',
  class: 'backfill',
  requirements: ['backfill-paging', 'backfill-verified'],
  deadline_ms: 60_000,
  async run(check) {
    for (const tried of GROWTHS) await tryGrowth(check, tried);
  },
});

const newestGrowing = defineCheck({
  id: 'backfill/last-n-grows-meanwhile',
  title: 'what is published after the Accept does not count for last-N, however much it is',
  class: 'backfill',
  requirements: ['backfill-mode', 'backfill-paging'],
  async run(check) {
    for (const cut of ['from-oldest', 'from-newest', 'cursor'] as const) {
      const stage = await setHistory(check, 14, { form: { cut, page_size: 4 } });
      const { bob, outbox, history } = stage;
      const accepted_at = new Date(Date.now() - 60_000).toISOString();
      const later = (): void => outbox.add(bob.activity({ published: bob.later() }));
      for (let n = 0; n < 9; n += 1) later();
      let left = 20;
      outbox.on_fetch = () => {
        left -= 1;
        if (left > 0) later();
      };
      const wish = { mode: 'last-N', limit: 6 };
      const due = history.slice(-6);
      const what = `the newest six of what was there, ${cut}`;
      await judgeBackfill(check, 'backfill-mode', stage, wish, due, what, { accepted_at });
      await judgeStored(check, 'backfill-paging', stage.alice, due, what);
    }
  },
});

// ------------------------------------------------------------------------------------------------ origins

/** Something that points away, with what the outbox still shows of itself. */
interface Astray {
  name: string;
  stray: (stage: Stage, away: string) => void;
}

const ASTRAY: readonly Astray[] = [
  {
    name: 'the outbox',
    stray: ({ bob }, away) => {
      bob.outbox = `${away}/outbox`;
    },
  },
  {
    name: 'first and last',
    stray: ({ outbox }, away) => {
      outbox.change_root = (root) => ({ ...root, first: `${away}/1`, last: `${away}/1` });
    },
  },
  {
    name: 'next and prev',
    stray: ({ outbox }, away) => {
      outbox.change_page = (page) => ({ ...page, next: `${away}/2`, prev: `${away}/2` });
    },
  },
  {
    name: 'a redirect of the outbox',
    stray: ({ outbox }, away) => outbox.on_root.add({ redirect: `${away}/outbox` }),
  },
  {
    name: 'a redirect of a page',
    stray: ({ outbox }, away) => outbox.on_page.add({ redirect: `${away}/page` }),
  },
];

const origins = defineCheck({
  id: 'backfill/other-origin',
  title: 'neither an outbox nor a page of it is fetched from another origin than that of the actor',
  class: 'backfill',
  requirements: ['backfill-same-origin', 'backfill-mode'],
  deadline_ms: 60_000,
  async run(check) {
    const tripwire = await Tripwire.open();
    try {
      for (const { name, stray } of ASTRAY) {
        const stage = await setHistory(check, 7, { form: { page_size: 3 } });
        stray(stage, `http://127.0.0.1:${tripwire.port}`);
        const { id } = await beginBackfill(check, stage, FULL);
        const begun = { alice: stage.alice, id };
        const what = `${name} is elsewhere`;
        await judgeEnd(check, 'backfill-same-origin', begun, 'failed', what);
        check.equal('backfill-same-origin', tripwire.connections, 0, `${name}: no connection`);
      }
      const stage = await setHistory(check, 7, { form: { page_size: 3 } });
      // Another name of the same address and port: another origin all the same.
      stray(stage, check.probe.origin.replace('127.0.0.1', 'localhost'));
      const { id } = await beginBackfill(check, stage, FULL);
      const begun = { alice: stage.alice, id };
      const what = 'the same port by a name';
      await judgeEnd(check, 'backfill-same-origin', begun, 'failed', what);
      const asked = check.probe.requests.filter(({ headers }) =>
        (headers['host'] ?? '').startsWith('localhost'),
      );
      check.equal('backfill-same-origin', asked.length, 0, 'nothing is asked for by that name');
      const right = await setHistory(check, 7, { form: { page_size: 3 } });
      await judgeBackfill(
        check,
        'backfill-mode',
        right,
        FULL,
        right.history,
        'where nothing strays',
      );
    } finally {
      await tripwire.close();
    }
    function stray({ outbox }: Stage, away: string): void {
      outbox.change_page = (page) => ({
        ...page,
        next: `${away}${outbox.pathOf(1)}`,
        prev: `${away}${outbox.pathOf(2)}`,
      });
    }
  },
});

// ------------------------------------------------------------------------------------------------ loops

/** Where the links of each page lead, by the number of the page; four pages of three items there are. */
const LOOPS: readonly [
  name: string,
  older: Record<number, number>,
  newer: Record<number, number>,
][] = [
  ['a page that links to itself', { 3: 3, 2: 2 }, { 2: 2, 3: 3 }],
  ['two pages that link to each other', { 3: 2, 2: 3 }, { 2: 3, 3: 2 }],
  ['the oldest leads to the newest', { 1: 4 }, { 4: 1 }],
  ['back into the middle', { 1: 3 }, { 4: 2 }],
];

const loops = defineCheck({
  id: 'backfill/loop',
  title: 'a backfill fails when its pages lead back to one that was read',
  class: 'backfill',
  requirements: ['backfill-loop', 'backfill-mode'],
  async run(check) {
    for (const [name, older, newer] of LOOPS) {
      for (const links of [ALL, ['first', 'next'] as const]) {
        const stage = await setHistory(check, 12, { form: { page_size: 3, links } });
        const { alice, outbox } = stage;
        outbox.change_page = (page, number) => ({
          ...page,
          ...(older[number] === undefined ? {} : { next: outbox.link(older[number]) }),
          ...(newer[number] === undefined || links !== ALL
            ? {}
            : { prev: outbox.link(newer[number]) }),
        });
        const { id } = await beginBackfill(check, stage, FULL);
        await judgeEnd(check, 'backfill-loop', { alice, id }, 'failed', name);
        const fetched = outbox.fetches.length;
        await backfillFence(check, alice);
        check.equal('backfill-loop', outbox.fetches.length, fetched, `${name}: no page after that`);
        check.expect('backfill-loop', fetched <= 12, `${name}: it was noticed in the first round`, {
          actual: `${fetched} requests`,
        });
      }
    }
    const right = await setHistory(check, 12, { form: { page_size: 3 } });
    await judgeBackfill(check, 'backfill-mode', right, FULL, right.history, 'without a loop');
  },
});

// ------------------------------------------------------------------------------------------------ large and slow pages

const large = defineCheck({
  id: 'backfill/page-size',
  title: 'a page of 22,020,096 bytes is read, a larger one is not',
  class: 'backfill',
  requirements: ['backfill-paging', 'backfill-mode', 'backfill-retry'],
  deadline_ms: 120_000,
  async run(check) {
    const stage = await setHistory(check, 3);
    stage.outbox.on_page.add({ pad_to_bytes: MAX_PAGE });
    // It has to come over the wire, and twice where the host reads in two passes.
    await judgeBackfill(check, 'backfill-paging', stage, FULL, stage.history, 'the largest page', {
      deadline_ms: 60_000,
    });
    const beyond = await setHistory(check, 3);
    beyond.outbox.on_page.add({ pad_to_bytes: MAX_PAGE + 1 });
    const { id } = await beginBackfill(check, beyond, FULL);
    const entry = await ended(check, beyond.alice, id);
    check.equal('backfill-retry', at(entry, 'state'), 'failed', 'one byte more will not heal');
    await judgeStored(check, 'backfill-mode', beyond.alice, [], 'nothing of it is stored');
  },
});

const slow = defineCheck({
  id: 'backfill/page-slow',
  title: 'a page that takes longer than another document may is waited for',
  class: 'backfill',
  requirements: ['backfill-paging'],
  deadline_ms: 60_000,
  async run(check) {
    const stage = await setHistory(check, 2);
    const { alice, outbox, history } = stage;
    // Well over the five seconds of other documents, and well within the thirty of a page.
    outbox.on_page.add({ delay_ms: 8000, times: 1 });
    const { id } = await beginBackfill(check, stage, FULL);
    const entry = await done(check, alice, id, 25_000);
    await judgeStored(check, 'backfill-paging', alice, history, 'a page after eight seconds');
    check.equal('backfill-paging', at(entry, 'last_error'), undefined, 'that was no failure');
  },
});

export const backfillPagingChecks: readonly CheckDefinition[] = [
  forms,
  counts,
  sparse,
  repeated,
  growing,
  newestGrowing,
  origins,
  loops,
  large,
  slow,
];
