// What is shown of a backfill: the collection, the projections, and what stays as it was. Spec: "Backfill", "What is
// shown".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, isObject, listAt, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import { timeFromNow } from '../probe/activities.ts';
import { Gate } from '../probe/gate.ts';
import {
  backfilledOf,
  backfillFence,
  backfillsOf,
  backfillWhere,
  beginBackfill,
  done,
  ended,
  FULL,
  idsOf,
  judgeBackfill,
  judgeStored,
  setHistory,
  setStage,
  wishFor,
} from './backfill-support.ts';
import { arrival, demandAccepted, idOf, MINUTE, reached } from './delivery-support.ts';
import { keptDocument } from './inbox-support.ts';
import { SOME_CID } from './publishing-shapes.ts';
import { pick } from './publishing-support.ts';

const PAGE_SIZE = 20;

// ------------------------------------------------------------------------------------------------ the collection

const collection = defineCheck({
  id: 'backfill/collection',
  title: 'backfilled is a collection in pages like the inbox, and the inbox has nothing of it',
  class: 'backfill',
  requirements: ['backfill-collection'],
  async run(check) {
    for (const count of [0, 20, 45]) {
      const stage = await setHistory(check, count);
      const { alice, history } = stage;
      await judgeBackfill(check, 'backfill-collection', stage, FULL, history, `${count} items`);
      await judgePages(check, alice, history);
      const inbox = idsOf(await alice.items('inbox'));
      check.equal(
        'backfill-collection',
        inbox.filter((id) => idsOf(history).includes(id)),
        [],
        'the inbox has none of them',
      );
      check.expect('backfill-collection', inbox.length === 1, 'it has the Accept, and no more');
    }
    const nobody = await check.actor();
    await judgePages(check, nobody, []);
  },
});

/** Reads every page of `backfilled` and holds it against what is due, oldest first. */
async function judgePages(
  check: CheckContext,
  alice: LocalActor,
  items: readonly JsonObject[],
): Promise<void> {
  const url = `${alice.url}/backfilled`;
  const highest = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  const link = (number: number): string | undefined =>
    number < 1 || number > highest ? undefined : `${url}?page=${number}`;
  const read = (query: string) => check.get(url + query, { token: alice.token });
  const root = await read('');
  check.equal(
    'backfill-collection',
    {
      media_type: root.media_type,
      ...pick(root.json, 'id', 'type', 'totalItems', 'first', 'last'),
    },
    {
      media_type: 'application/activity+json',
      id: url,
      type: 'OrderedCollection',
      totalItems: items.length,
      first: link(highest),
      last: link(1),
    },
    `the root with ${items.length} items`,
    { answer: root },
  );
  for (let number = 1; number <= highest; number += 1) {
    const page = await read(`?page=${number}`);
    const due = items.slice(PAGE_SIZE * (number - 1), PAGE_SIZE * number).reverse();
    check.equal(
      'backfill-collection',
      {
        ...pick(page.json, 'id', 'type', 'partOf', 'totalItems', 'next', 'prev'),
        items: idsOf(listAt(page.json, 'orderedItems')),
      },
      {
        id: link(number),
        type: 'OrderedCollectionPage',
        partOf: url,
        totalItems: items.length,
        next: link(number - 1),
        prev: link(number + 1),
        items: idsOf(due),
      },
      `page ${number} of ${highest}`,
      { answer: page },
    );
  }
  const beyond = await read(`?page=${highest + 1}`);
  check.refused('backfill-collection', beyond, { status: 404, code: 'not-found' });
  const none = await read('?page=0');
  check.refused('backfill-collection', none, { status: 400, code: 'query-invalid' });
}

const privacy = defineCheck({
  id: 'backfill/collection-private',
  title: 'backfilled is for its owner and the operator only',
  class: 'backfill',
  requirements: ['backfill-collection-private', 'backfill-collection'],
  needs: ['operator'],
  async run(check) {
    const stage = await setHistory(check, 3);
    const { alice, history } = stage;
    await judgeBackfill(check, 'backfill-collection', stage, FULL, history, 'three notes');
    const carol = await check.actor();
    for (const query of ['', '?page=1', '?page=true', '?page=99', '?page=0']) {
      const url = `${alice.url}/backfilled${query}`;
      for (const token of [undefined, check.freshToken(), `${alice.token}x`]) {
        check.refused(
          'backfill-collection-private',
          await check.get(url, { token }),
          { status: 401, code: 'unauthorized' },
          `without a valid token: ${query || 'the root'}`,
        );
      }
      check.refused(
        'backfill-collection-private',
        await check.get(url, { token: carol.token }),
        { status: 403, code: 'forbidden' },
        `with another actor's token: ${query || 'the root'}`,
      );
    }
    for (const token of [alice.token, check.operatorToken()]) {
      const root = await check.get(`${alice.url}/backfilled`, { token });
      check.status('backfill-collection', root, 200, 'for the same readers as the inbox');
      const items = (await alice.collect(`${alice.url}/backfilled`, token)).reverse();
      check.equal('backfill-collection-private', items, history, 'the others see all of it');
    }
    const nobody = await check.get(`${check.base}/actors/${check.random('nobody-')}/backfilled`);
    check.refused('backfill-collection', nobody, { status: 404, code: 'not-found' });
    const post = await check.post(`${alice.url}/backfilled`, {}, { token: alice.token });
    check.refused('backfill-collection', post, { status: 405, code: 'method-not-allowed' });
  },
});

// ------------------------------------------------------------------------------------------------ folds

const feed = defineCheck({
  id: 'backfill/folds-feed',
  title: 'backfilled notes and announcements are in the feed of their follower, in its order',
  class: 'backfill',
  requirements: ['backfill-folds', 'projection-feed', 'projection-scope'],
  async run(check) {
    const stage = await setStage(check, { form: { page_size: 3 } });
    const { alice, bob, outbox } = stage;
    const carol = await check.actor();
    const at_minute = (minute: number): string => timeFromNow(-minute * MINUTE);
    const live = bob.activity({ published: at_minute(35) });
    await demandAccepted(check, alice, live);
    const shown = [50, 20, 40, 30].map((minute) => bob.activity({ published: at_minute(minute) }));
    const announce = bob.activity({
      type: 'Announce',
      object: idOf(live),
      published: at_minute(25),
    });
    const others = [
      bob.activity({ type: 'Applaud', object: 'loudly', published: at_minute(45) }),
      bob.activity({ object: { type: 'Article', content: 'x' }, published: at_minute(45) }),
    ];
    const all = [...shown, announce, ...others];
    outbox.add(...all);
    await judgeBackfill(check, 'backfill-folds', stage, FULL, all, 'everything is stored');
    const due = [...shown, announce, live].sort((a, b) =>
      String(a['published']) < String(b['published']) ? -1 : 1,
    );
    await check.eventually('backfill-folds', 'the feed has them', async () => {
      const seen = await alice.projection('feed');
      return Array.isArray(seen) && seen.length === due.length;
    });
    const seen = await alice.projection('feed');
    check.equal('projection-feed', seen, due, 'the feed, in the order of published, verbatim');
    const hers = await carol.projection('feed');
    check.equal('projection-scope', hers, [], 'and nothing of it in the feed of another actor');
  },
});

const folds = defineCheck({
  id: 'backfill/folds-nothing-else',
  title:
    'a backfilled Follow, Accept, Reject, Undo, Update, Move or Delete changes no set and no kept document',
  class: 'backfill',
  requirements: ['backfill-folds', 'backfill-mode'],
  needs: ['operator'],
  async run(check) {
    const stage = await setStage(check);
    const { alice, bob, outbox } = stage;
    const carol = await check.actor();
    // Before the Follow: bob follows alice, and alice asked him once already, without an answer.
    const asked = await wishFor(alice, bob.url, undefined);
    await arrival(check, bob, idOf(asked));
    const his = bob.follow(alice.url);
    await demandAccepted(check, alice, his);
    await check.until('he is a follower', async () =>
      (await alice.items('followers')).includes(bob.url),
    );
    const history = (type: string, object: unknown, more: JsonObject = {}): JsonObject =>
      bob.activity({
        type,
        object: object as JsonObject,
        to: ['Public', alice.url],
        published: bob.later(),
        ...more,
      });
    const follow = await wishFor(alice, bob.url, FULL);
    const key = bob.makeKey({ fragment: 'added', created: bob.later() });
    const items = [
      history('Follow', carol.url),
      history('Follow', alice.url),
      history('Undo', his),
      history('Undo', idOf(his)),
      history('Accept', asked),
      history('Reject', follow),
      history('Reject', idOf(follow)),
      history('Update', bob.url, { patch: { name: 'Changed', summary: 'Changed' } }),
      bob.activity({
        type: 'Update',
        object: bob.url,
        published: key.created,
        patch: {
          add_publicKey: bob.describeKey(key),
          supersede: { old: bob.key.id, new: key.id },
        },
      }),
      history('Move', bob.url, { target: `${bob.url}-elsewhere` }),
      history('Delete', bob.url),
      history('Create', { type: 'Note', content: 'the last one' }),
    ];
    outbox.add(...items);
    const graph_of = async (): Promise<unknown> => [await alice.graph(), await carol.graph()];
    const before = { document: await keptDocument(check, bob.url), sent: bob.deliveries.length };
    check.demand('backfill-folds', before.document !== undefined, 'his document is kept');

    await demandAccepted(
      check,
      alice,
      bob.activity({ type: 'Accept', object: follow, to: [alice.url], published: bob.later() }),
    );
    await check.until('she follows him', async () =>
      (await alice.graph()).following.includes(bob.url),
    );
    const sets = await graph_of();
    await done(check, alice, idOf(follow));
    await judgeStored(check, 'backfill-mode', alice, items, 'all of them are stored');
    await backfillFence(check, carol);
    const after = (await graph_of()) as unknown[];
    const quiet = withoutFences(after, sets as unknown[]);
    check.equal('backfill-folds', quiet, sets, 'the sets of both local actors are as they were');
    check.equal(
      'backfill-folds',
      await keptDocument(check, bob.url),
      before.document,
      'the kept document of the followed actor is as it was',
    );
    check.equal(
      'backfill-folds',
      at(await alice.projection('pending-follows'), alice.url),
      [],
      'nothing waits for an answer',
    );
    const answers = bob
      .received((activity) => activity['type'] === 'Accept')
      .map((delivery) => idOf(delivery.activity?.['object']));
    check.equal('backfill-folds', answers, [idOf(his)], 'no Follow of the history is answered');
    await demandAccepted(check, carol, bob.activity({ published: bob.later() }));
    check.expect('backfill-folds', true, 'what he signs with his key is accepted as before');
  },
});

/** The sets after a fence, without the one whom the fence let the second actor follow. */
function withoutFences(after: readonly unknown[], before: readonly unknown[]): unknown[] {
  const [first, second] = after;
  if (!isObject(second)) return [...after];
  const known = listAt(before[1], 'following');
  const following = listAt(second, 'following').filter((actor) => known.includes(actor));
  return [first, { ...second, following }];
}

const verbs = defineCheck({
  id: 'backfill/folds-verbs',
  title: 'backfilled Endorses and their Undos are counted, and backfilled definitions are shown',
  class: 'backfill',
  also: ['verbs'],
  requirements: ['backfill-folds', 'endorse-count', 'endorse-undo', 'verbs-received'],
  async run(check) {
    const stage = await setStage(check);
    const { alice, bob, outbox } = stage;
    const target = idOf(await alice.note('to be endorsed', { to: [] }));
    const endorse = (kind: string): JsonObject =>
      bob.activity({ type: 'Endorse', object: target, kind, published: bob.later() });
    const [like, undone] = [endorse('like'), endorse('star')];
    const undo = bob.activity({
      type: 'Undo',
      object: idOf(undone),
      to: ['Public'],
      published: bob.later(),
    });
    const name = check.random('Pin');
    const schema = { type: 'object', required: ['colour'] };
    const definition = bob.activity({
      object: { type: 'DefineActivity', name, schema },
      published: bob.later(),
    });
    const use = bob.activity({ type: name, object: 'without a colour', published: bob.later() });
    const announce = bob.activity({
      type: 'Announce',
      object: SOME_CID,
      published: bob.later(),
    });
    const items = [like, undone, undo, definition, use, announce];
    outbox.add(...items);
    await judgeBackfill(check, 'backfill-folds', stage, FULL, items, 'all of them are stored');
    const counted = {
      like: { count: 1, actors: { [bob.url]: { endorsed: 1, undone: 0 } } },
      star: { count: 0, actors: { [bob.url]: { endorsed: 1, undone: 1 } } },
    };
    let seen: unknown;
    await check.eventually('backfill-folds', 'the Endorses are counted', async () => {
      seen = at(await alice.projection('endorsements'), target);
      return at(seen, 'star', 'actors', bob.url, 'undone') === 1;
    });
    check.equal('endorse-count', at(seen, 'like'), counted.like, 'once');
    check.equal('endorse-undo', seen, counted, 'one of them as undone');
    const registry = await alice.projection('define-registry');
    check.equal(
      'backfill-folds',
      listAt(registry, 'received').map((entry) => pick(entry, 'kind', 'name', 'activity', 'actor')),
      [{ kind: 'DefineActivity', name, activity: idOf(definition), actor: bob.url }],
      'the definition is shown as received',
    );
    check.equal(
      'verbs-received',
      at(registry, 'DefineActivity', name),
      undefined,
      'and is not in force: what breaks it was stored',
    );
    check.equal(
      'backfill-folds',
      await alice.projection('announced'),
      {},
      'what was announced in the past is not asked for',
    );
    const asked = check.probe.requests.filter(({ path }) => path.startsWith('/artifacts/'));
    check.equal('backfill-folds', asked.length, 0, 'nobody is asked for it');
  },
});

const broken = defineCheck({
  id: 'backfill/schema-violated',
  title: 'a backfilled activity that breaks a schema in force is refused, and the rest is not',
  class: 'backfill',
  also: ['verbs'],
  requirements: ['backfill-verified', 'projection-backfill-state'],
  async run(check) {
    const stage = await setStage(check);
    const { alice, bob, outbox } = stage;
    const name = check.random('Pin');
    await alice.published({
      type: 'Create',
      object: {
        type: 'DefineActivity',
        name,
        schema: { type: 'object', required: ['colour'] },
      },
      to: [],
    });
    const pin = (more: JsonObject): JsonObject =>
      bob.activity({ type: name, object: 'x', published: timeFromNow(-20 * MINUTE), ...more });
    const good = [pin({ colour: 'red' }), pin({ colour: null })];
    outbox.add(...good.slice(0, 1), pin({}), pin({ color: 'red' }), ...good.slice(1));
    const what = 'those that keep the schema';
    const entry = await judgeBackfill(check, 'backfill-verified', stage, FULL, good, what);
    check.equal('projection-backfill-state', at(entry, 'refused'), 2, 'the others are refused');
  },
});

// ------------------------------------------------------------------------------------------------ backfill-state

const MEMBERS = [
  ...['follow', 'followed', 'mode', 'state', 'stored', 'refused', 'attempts'],
  'next_attempt_at',
] as const;

const states = defineCheck({
  id: 'backfill/state',
  title: 'backfill-state shows each backfill in its state, in the order in which they began',
  class: 'backfill',
  requirements: ['projection-backfill-state', 'projection-scope'],
  needs: ['operator'],
  deadline_ms: 60_000,
  async run(check) {
    const form = { page_size: 3 };
    const [alice, carol] = [await check.actor(), await check.actor()];
    const stage = () => setHistory(check, 8, { alice, form });
    const [finished, running, waiting, failed, stopped] = [
      await stage(),
      await stage(),
      await stage(),
      await stage(),
      await stage(),
    ];
    finished.outbox.add(finished.bob.activity({ to: [], published: timeFromNow(-MINUTE) }));
    const gate = new Gate();
    running.outbox.on_page.add({ hold_after: gate });
    waiting.outbox.on_page.add({ status: 503, body: '' });
    failed.outbox.on_page.add({ status: 404, body: '' });
    const held = new Gate();
    stopped.outbox.on_page.add({ hold_after: held });
    check.equal(
      'projection-backfill-state',
      await alice.projection('backfill-state'),
      { [alice.url]: [] },
      'an actor without a backfill has an empty list',
    );

    const rows: { name: string; follow: string; due: JsonObject }[] = [];
    const begin = async (
      name: string,
      { bob }: Awaited<ReturnType<typeof stage>>,
      wish: JsonObject,
      due: JsonObject,
    ): Promise<JsonObject> => {
      const { id, follow } = await beginBackfill(check, { alice, bob }, wish);
      const common = { follow: id, followed: bob.url, mode: String(wish['mode']) };
      const quiet = { attempts: 0, next_attempt_at: null };
      rows.push({ name, follow: id, due: { ...common, ...quiet, ...due } });
      return follow;
    };
    await begin('done', finished, FULL, { state: 'done', stored: 8, refused: 1 });
    await begin('running', running, FULL, { state: 'running', stored: 0, refused: 0 });
    await begin(
      'waiting',
      waiting,
      { mode: 'last-N', limit: 3 },
      { state: 'waiting', attempts: 1 },
    );
    await begin(
      'failed',
      failed,
      { mode: 'last-T', duration: 86_400 },
      { state: 'failed', attempts: 1 },
    );
    const undone = await begin('stopped', stopped, FULL, { state: 'stopped', stored: 0 });
    await reached(check, held, 'a page is asked for');
    await alice.published({ type: 'Undo', object: undone, to: [stopped.bob.url] });
    held.open();

    for (const { name, follow, due } of rows) {
      const entry = await backfillWhere(
        check,
        alice,
        follow,
        `the backfill is ${name}`,
        (seen) => at(seen, 'state') === due['state'],
      );
      judgeEntry(check, name, entry, due);
    }
    const shown = (await backfillsOf(alice)).map((entry) => at(entry, 'follow'));
    const order = rows.map(({ follow }) => follow);
    check.equal('projection-backfill-state', shown, order, 'in the order in which they began');
    const operator = await check.get('/projections/backfill-state', {
      token: check.operatorToken(),
    });
    check.equal(
      'projection-backfill-state',
      listAt(operator.json, alice.url).map((entry) => at(entry, 'follow')),
      order,
      'the operator sees them too',
      { answer: operator },
    );
    check.equal(
      'projection-scope',
      await carol.projection('backfill-state'),
      { [carol.url]: [] },
      'another actor sees nothing of them',
    );
    gate.open();
    const [, second] = rows;
    await done(check, alice, second?.follow ?? '');
  },
});

/** Holds an entry against the members that are due; those that are not named may have any value of their kind. */
function judgeEntry(check: CheckContext, name: string, entry: unknown, due: JsonObject): void {
  const waits = name === 'waiting';
  const seen = pick(
    entry,
    ...Object.keys(due).filter((member) => !(waits && member === 'next_attempt_at')),
  );
  const wanted = { ...due };
  if (waits) delete wanted['next_attempt_at'];
  check.equal('projection-backfill-state', seen, wanted, `the entry of the one that is ${name}`);
  const absent = MEMBERS.filter((member) => at(entry, member) === undefined);
  check.equal('projection-backfill-state', absent, [], `${name}: every member is there`);
  const error = textAt(entry, 'last_error');
  const failing = waits || name === 'failed';
  check.expect(
    'projection-backfill-state',
    failing ? error !== undefined && error !== '' : error === undefined,
    `${name}: last_error is there after a failure, and only then`,
    { actual: show(entry) },
  );
  if (!waits) return;
  const next = Date.parse(textAt(entry, 'next_attempt_at') ?? '');
  check.expect(
    'projection-backfill-state',
    next > Date.now() && next < Date.now() + MINUTE,
    'waiting: next_attempt_at is a time that is still to come',
    { actual: show(entry) },
  );
}

// ------------------------------------------------------------------------------------------------ aside

const aside = defineCheck({
  id: 'backfill/aside',
  title:
    'a page that hangs holds up neither deliveries nor publishing nor answers nor other backfills',
  class: 'backfill',
  requirements: ['backfill-aside', 'backfill-mode'],
  deadline_ms: 60_000,
  async run(check) {
    const held = await setHistory(check, 8, { form: { page_size: 3 } });
    const { alice, bob } = held;
    const gate = new Gate();
    held.outbox.on_page.add({ hold_after: gate });
    const { id } = await beginBackfill(check, held, FULL);
    await reached(check, gate, 'a page is asked for');

    const [neighbour, elsewhere] = [await check.probe.actor(), await check.peer().actor()];
    const carol = await check.actor();
    for (const sender of [alice, carol]) {
      const note = await sender.note('meanwhile', { to: [bob.url, neighbour.url, elsewhere.url] });
      for (const recipient of [bob, neighbour, elsewhere]) {
        await check.eventually(
          'backfill-aside',
          'a note is published and delivered, to the same peer and to another one',
          () => recipient.received(idOf(note)).length === 1,
        );
      }
    }
    for (const receiver of [alice, carol]) {
      const note = bob.activity({ published: bob.later() });
      const answer = await check.deliver(receiver, note);
      check.status('backfill-aside', answer, 202, 'what the followed actor sends is taken');
      await check.eventually('backfill-aside', 'and listed', async () =>
        idsOf(await receiver.items('inbox')).includes(idOf(note)),
      );
    }
    // Another actor's backfill of the same peer, one of another peer, and another one of the same actor.
    const others = [
      await setHistory(check, 7, { alice: carol, form: { page_size: 3 } }),
      await setHistory(check, 7, { form: { page_size: 3 }, probe: check.peer() }),
    ];
    for (const other of others) {
      await judgeBackfill(check, 'backfill-aside', other, FULL, other.history, 'another backfill');
    }
    const fence = await backfillFence(check, alice);
    await judgeStored(check, 'backfill-mode', alice, fence, 'another one of the same actor');
    check.expect('backfill-aside', gate.waiting > 0, 'all that while the page was not answered');
    gate.open();
    held.outbox.on_page.clear();
    const entry = await ended(check, alice, id, 40_000);
    check.equal(
      'backfill-mode',
      at(entry, 'state'),
      'done',
      'the one that was held comes to its end',
    );
  },
});

/** How many activities a huge outbox has. */
const HUGE = 2000;

/** How long any answer may take while it is read. */
const QUICK = 2000;

const huge = defineCheck({
  id: 'backfill/huge-outbox',
  title: 'an outbox of 2,000 activities is read whole, while the host goes on answering',
  class: 'backfill',
  requirements: ['backfill-aside', 'backfill-mode', 'backfill-order', 'backfill-paging'],
  deadline_ms: 180_000,
  async run(check) {
    const stage = await setHistory(check, HUGE);
    const { alice, outbox, history } = stage;
    const [carol, friend] = [await check.actor(), await check.peer().actor()];
    const { id } = await beginBackfill(check, stage, FULL);
    let slowest = 0;
    let asked = 0;
    const timed = async (work: Promise<unknown>): Promise<void> => {
      const begin = performance.now();
      await work;
      asked += 1;
      slowest = Math.max(slowest, performance.now() - begin);
    };
    const entry = await check.until(
      'the backfill ends',
      async () => {
        await timed(check.get('/health'));
        await timed(check.get(carol.url));
        await timed(check.get(`${alice.url}/outbox?page=1`));
        await timed(carol.note('meanwhile', { to: [friend.url] }));
        await timed(check.deliver(carol, friend.activity()));
        const [seen] = await backfillsOf(alice);
        return ['running', 'waiting', undefined].includes(textAt(seen, 'state')) ? undefined : seen;
      },
      { deadline_ms: 150_000, interval_ms: 250 },
    );
    check.expect(
      'backfill-aside',
      asked > 0 && slowest < QUICK,
      `every answer meanwhile came within ${QUICK} ms`,
      { actual: `${asked} answers, the slowest after ${Math.round(slowest)} ms` },
    );
    check.equal(
      'backfill-mode',
      { follow: at(entry, 'follow'), state: at(entry, 'state'), stored: at(entry, 'stored') },
      { follow: id, state: 'done', stored: HUGE },
      'it is done, and all is stored',
    );
    const ids = idsOf(await backfilledOf(alice));
    check.expect(
      'backfill-order',
      ids.length === HUGE && ids.every((it, place) => it === history[place]?.['id']),
      'everything, once, in the order of the outbox',
      { actual: `${ids.length} items` },
    );
    // It may be read in one go, or there and back; a reader who begins anew again and again needs many more.
    const pages = HUGE / PAGE_SIZE;
    check.expect(
      'backfill-paging',
      new Set(outbox.pages_fetched).size === pages && outbox.pages_fetched.length <= 3 * pages,
      'every page was fetched, and none of them many times',
      { actual: `${outbox.pages_fetched.length} requests for ${pages} pages` },
    );
  },
});

export const backfillShownChecks: readonly CheckDefinition[] = [
  collection,
  privacy,
  feed,
  folds,
  verbs,
  broken,
  states,
  aside,
  huge,
];
