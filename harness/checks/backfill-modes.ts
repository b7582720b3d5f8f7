// What each mode of a backfill selects, in which order it is stored, and which wishes a host refuses to publish.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at } from '../engine/json.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { timeFromNow } from '../probe/activities.ts';
import type { RemoteActor } from '../probe/probe.ts';
import {
  acceptFollow,
  backfilledOf,
  backfillFence,
  backfillsOf,
  beginBackfill,
  done,
  FULL,
  idsOf,
  judgeBackfill,
  judgeEnd,
  judgeStored,
  setHistory,
  setStage,
  wishFor,
} from './backfill-support.ts';
import type { Wish } from './backfill-support.ts';
import { arrival, DAY, demandAccepted, HOUR, idOf, MINUTE, SECOND } from './delivery-support.ts';
import { SOME_CID } from './publishing-shapes.ts';
import { outboxOf } from './publishing-support.ts';

/** Three pages, the newest of which is not full. */
const SMALL_PAGES = { page_size: 3 };

// ------------------------------------------------------------------------------------------------ wishes

const GOOD_WISHES: readonly Wish[] = [
  { mode: 'none' },
  { mode: 'full' },
  { mode: 'last-N', limit: 0 },
  { mode: 'last-N', limit: 1 },
  { mode: 'last-N', limit: 10_000 },
  { mode: 'last-T', duration: 0 },
  { mode: 'last-T', duration: 1_000_000_000 },
  { mode: 'since', since: SOME_CID },
];

const BAD_WISHES: readonly JsonValue[] = [
  ...['full', true, 1, null, [], [{ mode: 'full' }]],
  ...[{}, { mode: null }, { mode: ['full'] }, { mode: 'all' }, { mode: 'Full' }, { mode: '' }],
  ...[
    { mode: 'last-n', limit: 1 },
    { mode: 'lastN', limit: 1 },
    { mode: 'last', limit: 1 },
  ],
  ...[{ limit: 5 }, { since: SOME_CID }],
  ...[
    { mode: 'none', limit: 1 },
    { mode: 'none', since: SOME_CID },
    { mode: 'none', x: 1 },
  ],
  ...[
    { mode: 'full', limit: 1 },
    { mode: 'full', duration: 1 },
    { mode: 'full', x: null },
  ],
  ...[{ mode: 'last-N' }, { mode: 'last-N', limit: null }, { mode: 'last-N', duration: 1 }],
  ...[-1, 10_001, 0.5, 9999.5, '5', true, [5], {}].map((limit) => ({ mode: 'last-N', limit })),
  ...[
    { mode: 'last-N', limit: 1, since: SOME_CID },
    { mode: 'last-N', limit: 1, x: 1 },
  ],
  ...[{ mode: 'last-T' }, { mode: 'last-T', limit: 1 }, { mode: 'last-T', duration: null }],
  ...[-1, 1_000_000_001, 0.5, '60', 'PT1H', false].map((duration) => ({
    mode: 'last-T',
    duration,
  })),
  ...[
    { mode: 'last-T', duration: 1, limit: 1 },
    { mode: 'last-T', duration: 1, x: 1 },
  ],
  ...[{ mode: 'since' }, { mode: 'since', since: null }, { mode: 'since', since: '' }],
  ...['yesterday', SOME_CID.toUpperCase(), SOME_CID.slice(0, -1), `${SOME_CID}a`, [SOME_CID]].map(
    (since) => ({ mode: 'since', since }),
  ),
  ...[
    { mode: 'since', since: SOME_CID, limit: 1 },
    { mode: 'since', since: SOME_CID, x: 1 },
  ],
];

const form = defineCheck({
  id: 'backfill/wish-form',
  title: 'a Follow is published with a backfill of one of the five forms, and with no other',
  class: 'backfill',
  requirements: ['backfill-form'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const request = (backfill: JsonValue): JsonObject => ({
      type: 'Follow',
      object: bob.url,
      to: [bob.url],
      backfill,
    });
    for (const wish of BAD_WISHES) {
      check.refused(
        'backfill-form',
        await alice.publish(request(wish)),
        { status: 422, code: 'shape-invalid' },
        `no wish: ${JSON.stringify(wish)}`,
      );
    }
    const [, ...refused] = await outboxOf(alice);
    check.equal('backfill-form', refused, [], 'nothing of what was refused is in the outbox');
    for (const wish of GOOD_WISHES) {
      const answer = await alice.publish(request(wish));
      check.status('backfill-form', answer, 201, `a wish: ${JSON.stringify(wish)}`);
      check.equal('backfill-form', at(answer.json, 'backfill'), wish, 'it is signed as it is', {
        answer,
      });
    }
    const whole =
      '{"type":"Follow","object":"@","to":["@"],"backfill":{"mode":"last-N","limit":5.0}}';
    const answer = await alice.publish(whole.replaceAll('@', bob.url), {
      content_type: 'application/json',
    });
    check.status('backfill-form', answer, 201, '5.0 is an integer, however it is written');
  },
});

const OPEN_WISHES: readonly JsonValue[] = [
  {},
  { mode: 'full' },
  { mode: 'everything', please: true },
  { mode: 'last-N', limit: -5 },
  { mode: 'since', since: 'yesterday' },
  { mode: ['none'], list: [1, { deep: null }] },
];

const open = defineCheck({
  id: 'backfill/wish-received',
  title: 'a Follow whose backfill is any object is accepted and answered like one without',
  class: 'backfill',
  requirements: ['backfill-open', 'inbox-shape'],
  async run(check) {
    const alice = await check.actor();
    const tryWish = async (backfill: JsonValue | undefined): Promise<void> => {
      const bob = await check.probe.actor();
      const follow = bob.activity({
        type: 'Follow',
        object: alice.url,
        to: [alice.url],
        backfill,
      });
      const what = `a Follow with backfill ${JSON.stringify(backfill)}`;
      check.status('backfill-open', await check.deliver(alice, follow), 202, what);
      await check.eventually('backfill-open', `${what} is answered with an Accept`, () =>
        bob
          .received((activity) => activity['type'] === 'Accept')
          .some((delivery) => idOf(delivery.activity?.['object']) === idOf(follow)),
      );
      await check.eventually('backfill-open', 'and its actor is a follower', async () =>
        (await alice.items('followers')).includes(bob.url),
      );
    };
    await Promise.all([undefined, ...OPEN_WISHES].map(tryWish));
    for (const backfill of ['full', null, [], 5, true]) {
      const bob = await check.probe.actor();
      const follow = bob.activity({
        type: 'Follow',
        object: alice.url,
        to: [alice.url],
        backfill,
      });
      check.refused(
        'inbox-shape',
        await check.deliver(alice, follow),
        { status: 422, code: 'shape-invalid' },
        `a backfill that is no object: ${JSON.stringify(backfill)}`,
      );
    }
  },
});

// ------------------------------------------------------------------------------------------------ modes

const nothing = defineCheck({
  id: 'backfill/mode-none',
  title: 'with the mode none, or without a backfill, nothing is stored and there is no entry',
  class: 'backfill',
  requirements: ['backfill-mode', 'projection-backfill-state'],
  async run(check) {
    for (const wish of [undefined, { mode: 'none' }]) {
      const stage = await setHistory(check, 5);
      const { alice } = stage;
      await beginBackfill(check, stage, wish);
      const fence = await backfillFence(check, alice);
      const what = wish === undefined ? 'without a backfill' : 'with the mode none';
      await judgeStored(check, 'backfill-mode', alice, fence, `${what} nothing is stored`);
      check.equal(
        'projection-backfill-state',
        (await backfillsOf(alice)).map((entry) => at(entry, 'mode')),
        ['full'],
        `${what} there is no entry beside the one of another Follow`,
      );
    }
  },
});

const lastN = defineCheck({
  id: 'backfill/mode-last-n',
  title: 'last-N stores the newest N, fewer if there are fewer, the oldest of them first',
  class: 'backfill',
  requirements: ['backfill-mode', 'backfill-order'],
  async run(check) {
    const { bob, outbox, history } = await setHistory(check, 8, { form: SMALL_PAGES });
    for (const limit of [0, 1, 2, 3, 7, 8, 9, 10_000]) {
      const alice = await check.actor();
      const due = limit === 0 ? [] : history.slice(-limit);
      await judgeBackfill(
        check,
        'backfill-mode',
        { alice, bob },
        { mode: 'last-N', limit },
        due,
        `the newest ${limit} of 8`,
      );
      const ids = idsOf(await backfilledOf(alice));
      check.equal('backfill-order', ids, idsOf(due), 'the oldest first');
    }
    check.expect('backfill-mode', outbox.fetches.length > 0, 'the outbox was read');
  },
});

/** One activity with its distance from the Accept, in milliseconds. */
function aside(bob: RemoteActor, accepted_at: number, distance: number): JsonObject {
  return bob.activity({
    published: new Date(accepted_at + distance).toISOString(),
    object: { type: 'Note', content: `${distance} ms from the Accept` },
  });
}

const lastT = defineCheck({
  id: 'backfill/mode-last-t',
  title: 'last-T stores what was published after the Accept minus the duration, to the millisecond',
  class: 'backfill',
  requirements: ['backfill-mode', 'backfill-verified'],
  async run(check) {
    const { bob, outbox } = await setStage(check, { form: SMALL_PAGES });
    // The Accept is of some time ago, so that a host which looks at its own clock selects something else.
    const accepted_at = Date.now() - 20 * MINUTE;
    const distances = [
      ...[-600 * DAY, -HOUR - 1, -HOUR, -HOUR + 1, -MINUTE - 1, -MINUTE, -MINUTE + 1],
      ...[-SECOND, -SECOND + 1, -1, 0, 1, 10 * MINUTE],
    ];
    const items = distances.map((distance) => aside(bob, accepted_at, distance));
    outbox.add(...items);
    for (const duration of [0, 1, 60, 3600, 1_000_000_000]) {
      const alice = await check.actor();
      const due = items.filter((_, place) => {
        const distance = distances[place] ?? 0;
        return distance > -duration * SECOND && distance <= 0;
      });
      const entry = await judgeBackfill(
        check,
        'backfill-mode',
        { alice, bob },
        { mode: 'last-T', duration },
        due,
        `the last ${duration} seconds before the Accept`,
        { accepted_at: new Date(accepted_at).toISOString() },
      );
      check.equal(
        'backfill-verified',
        at(entry, 'stored'),
        due.length,
        'what is later than the Accept is not stored',
      );
    }
  },
});

const full = defineCheck({
  id: 'backfill/mode-full',
  title:
    'full stores all of the public outbox in its order, for the follower who asked, and no other',
  class: 'backfill',
  requirements: ['backfill-mode', 'backfill-order', 'backfill-collection'],
  async run(check) {
    const stage = await setHistory(check, 8, { form: SMALL_PAGES });
    const { alice, bob, history } = stage;
    const [carol, dora] = [await check.actor(), await check.actor()];
    await beginBackfill(check, { alice: carol, bob }, undefined);
    await judgeBackfill(check, 'backfill-mode', stage, FULL, history, 'the whole outbox');
    check.equal('backfill-order', idsOf(await backfilledOf(alice)), idsOf(history), 'oldest first');
    const [newest] = history.slice(-1);
    await judgeBackfill(
      check,
      'backfill-mode',
      { alice: dora, bob },
      { mode: 'last-N', limit: 1 },
      [newest],
      'what one actor has by backfill is stored for another one again',
    );
    await judgeStored(
      check,
      'backfill-collection',
      carol,
      [],
      'an actor that follows without a backfill gets nothing',
    );
    await judgeStored(check, 'backfill-collection', alice, history, 'nor more than it wished for');
  },
});

const since = defineCheck({
  id: 'backfill/mode-since',
  title: 'since stores what stands after the named activity, wherever that stands',
  class: 'backfill',
  requirements: ['backfill-mode'],
  async run(check) {
    const { bob, outbox } = await setStage(check, { form: SMALL_PAGES });
    const [public_1, public_2, hidden, public_3, public_4, public_5, public_6] = [
      ...historyOfSeven(bob),
    ];
    const all = [public_1, public_2, hidden, public_3, public_4, public_5, public_6].filter(
      (item) => item !== undefined,
    );
    outbox.add(...all);
    for (const [place, item] of all.entries()) {
      const alice = await check.actor();
      await judgeBackfill(
        check,
        'backfill-mode',
        { alice, bob },
        { mode: 'since', since: idOf(item) },
        all.slice(place + 1).filter((later) => later !== hidden),
        `what stands after activity ${place + 1} of ${all.length}`,
      );
    }
  },
});

/** Notes of which the third is for others: it is refused, and still a place in the outbox. */
function historyOfSeven(bob: RemoteActor): JsonObject[] {
  return Array.from({ length: 7 }, (_, number) =>
    bob.activity({
      published: timeFromNow(-30 * MINUTE + number * SECOND),
      to: number === 2 ? [`${bob.url}-friend`] : ['Public'],
    }),
  );
}

const missing = defineCheck({
  id: 'backfill/mode-since-missing',
  title: 'a backfill since an activity that is not in the outbox fails and stores nothing',
  class: 'backfill',
  requirements: ['backfill-since-missing', 'backfill-mode'],
  async run(check) {
    const { bob, history } = await setHistory(check, 8, { form: SMALL_PAGES });
    const elsewhere = await setHistory(check, 3);
    const unlisted = bob.activity({ published: timeFromNow(-31 * MINUTE) });
    const named: [string, string][] = [
      ['a content id that nobody has', SOME_CID],
      ['an activity of the actor that its outbox does not have', idOf(unlisted)],
      ['an activity of another outbox of the peer', idOf(elsewhere.history[1])],
    ];
    for (const [what, id] of named) {
      const alice = await check.actor();
      const begun = await beginBackfill(check, { alice, bob }, { mode: 'since', since: id });
      const it = { alice, id: begun.id };
      const entry = await judgeEnd(check, 'backfill-since-missing', it, 'failed', `since ${what}`);
      check.equal('backfill-since-missing', at(entry, 'stored'), 0, 'nothing was stored');
      const fence = await backfillFence(check, alice);
      await judgeStored(check, 'backfill-since-missing', alice, fence, `since ${what}: nothing`);
    }
    const alice = await check.actor();
    await judgeBackfill(
      check,
      'backfill-mode',
      { alice, bob },
      { mode: 'since', since: idOf(history[5]) },
      history.slice(6),
      'since an activity that is there',
    );
  },
});

// ------------------------------------------------------------------------------------------------ order

const order = defineCheck({
  id: 'backfill/order-of-the-outbox',
  title: 'the order is that of the outbox, also where published says another one',
  class: 'backfill',
  requirements: ['backfill-order', 'backfill-mode'],
  async run(check) {
    const { bob, outbox } = await setStage(check, { form: SMALL_PAGES });
    const minutes = [50, 10, 40, 5, 45, 30, 20, 55];
    const items = minutes.map((ago) => bob.activity({ published: timeFromNow(-ago * MINUTE) }));
    outbox.add(...items);
    const selections: [Wish, readonly JsonObject[]][] = [
      [FULL, items],
      [{ mode: 'last-N', limit: 4 }, items.slice(-4)],
      [{ mode: 'since', since: idOf(items[2]) }, items.slice(3)],
      // What is too old stands among what is not: the rest is still to be looked at.
      [
        { mode: 'last-T', duration: 35 * 60 },
        items.filter((_, place) => (minutes[place] ?? 0) < 35),
      ],
    ];
    for (const [wish, due] of selections) {
      const alice = await check.actor();
      const what = `${String(wish['mode'])} of an outbox that is not in the order of published`;
      await judgeBackfill(check, 'backfill-mode', { alice, bob }, wish, due, what);
      check.equal('backfill-order', idsOf(await backfilledOf(alice)), idsOf(due), what);
    }
  },
});

// ------------------------------------------------------------------------------------------------ once

const received = defineCheck({
  id: 'backfill/received-before',
  title: 'what the follower has already is not stored again, and counts as selected',
  class: 'backfill',
  requirements: ['backfill-mode', 'backfill-collection', 'projection-backfill-state'],
  async run(check) {
    const { bob, history } = await setHistory(check, 8, { form: SMALL_PAGES });
    const [alice, carol] = [await check.actor(), await check.actor()];
    const live = [history[2], history[6], history[7]].filter((item) => item !== undefined);
    for (const actor of [alice, carol]) {
      for (const activity of live) await demandAccepted(check, actor, activity);
    }
    const rest = history.filter((item) => !live.includes(item));
    const what = 'all but the received';
    const entry = await judgeBackfill(check, 'backfill-mode', { alice, bob }, FULL, rest, what);
    check.equal(
      'projection-backfill-state',
      { stored: at(entry, 'stored'), refused: at(entry, 'refused') },
      { stored: rest.length, refused: 0 },
      'what was received is passed over, and not refused',
    );
    await judgeBackfill(
      check,
      'backfill-mode',
      { alice: carol, bob },
      { mode: 'last-N', limit: 3 },
      history.slice(5, 6),
      'of the newest three, the one that was not received',
    );
    for (const actor of [alice, carol]) {
      const inbox = idsOf(await actor.items('inbox'));
      check.equal(
        'backfill-collection',
        inbox.filter((id) => idsOf(history).includes(id)).sort(),
        idsOf(live).sort(),
        'the inbox has what was delivered, once, and nothing that was backfilled',
      );
    }
  },
});

const meanwhile = defineCheck({
  id: 'backfill/received-meanwhile',
  title: 'what is delivered while the backfill runs is there once: received, or a replay',
  class: 'backfill',
  requirements: ['backfill-replay', 'backfill-collection', 'backfill-mode'],
  async run(check) {
    const stage = await setHistory(check, 30, { form: SMALL_PAGES });
    const { alice, outbox, history } = stage;
    const statuses = new Map<string, number>();
    const deliveries: Promise<void>[] = [];
    const waiting = [...history];
    // With each page that is asked for some come live, the oldest and the newest of what is left.
    outbox.on_fetch = () => {
      for (const activity of [waiting.shift(), waiting.pop()]) {
        if (activity === undefined) continue;
        const delivery = check.deliver(alice, activity).then(({ status }) => {
          statuses.set(idOf(activity), status);
        });
        deliveries.push(delivery);
      }
    };
    const { id } = await beginBackfill(check, stage, FULL);
    await done(check, alice, id);
    await Promise.all(deliveries);
    const live = [...statuses].filter(([, status]) => status === 202).map(([name]) => name);
    check.expect(
      'backfill-replay',
      statuses.size > 0 && [...statuses.values()].every((status) => [202, 422].includes(status)),
      'each delivery is accepted, or refused as a replay',
      { actual: [...statuses.values()].join(' ') },
    );
    await check.eventually('backfill-collection', 'the inbox has what was accepted', async () => {
      const inbox = idsOf(await alice.items('inbox')).filter((item) =>
        idsOf(history).includes(item),
      );
      return inbox.sort().join() === live.sort().join();
    });
    const rest = history.filter((item) => !live.includes(idOf(item)));
    await judgeStored(check, 'backfill-mode', alice, rest, 'all others came by backfill, in order');
  },
});

const once = defineCheck({
  id: 'backfill/once-for-each-follow',
  title: 'a Follow is backfilled once, however often it is accepted; a new Follow once more',
  class: 'backfill',
  requirements: ['backfill-once', 'backfill-mode', 'projection-backfill-state'],
  async run(check) {
    const stage = await setHistory(check, 5, { form: SMALL_PAGES });
    const { alice, bob, outbox, history } = stage;
    const first = await beginBackfill(check, stage, FULL);
    await done(check, alice, first.id);
    await judgeStored(check, 'backfill-mode', alice, history, 'the whole outbox');
    const later = bob.activity();
    outbox.add(later);
    const fetched = outbox.fetches.length;
    await acceptFollow(check, stage, first.follow);
    await demandAccepted(check, alice, bob.answer('Accept', first.id, alice.url));
    const fence = await backfillFence(check, alice);
    await judgeStored(
      check,
      'backfill-once',
      alice,
      [...history, ...fence],
      'two further Accepts of the same Follow bring nothing',
    );
    check.equal('backfill-once', outbox.fetches.length, fetched, 'the outbox is not read again');
    check.equal(
      'backfill-once',
      (await backfillsOf(alice)).filter((entry) => at(entry, 'follow') === first.id).length,
      1,
      'there is one entry for the Follow',
    );

    const second = await beginBackfill(check, stage, FULL);
    const entry = await done(check, alice, second.id);
    await judgeStored(
      check,
      'backfill-once',
      alice,
      [...history, ...fence, later],
      'a new Follow is backfilled: what came since then is stored',
    );
    check.equal('projection-backfill-state', at(entry, 'stored'), 1, 'and counted by itself');
  },
});

const begins = defineCheck({
  id: 'backfill/begins-with-the-accept',
  title: 'a backfill begins when the followed actor accepts that very Follow, and not before',
  class: 'backfill',
  requirements: ['backfill-mode', 'backfill-once', 'projection-backfill-state'],
  async run(check) {
    const stage = await setHistory(check, 5, { form: SMALL_PAGES });
    const { alice, bob, outbox, history } = stage;
    const [carol, mallory] = [await check.actor(), await check.probe.actor()];
    const undone = await wishFor(alice, bob.url, FULL);
    await alice.published({ type: 'Undo', object: undone, to: [bob.url] });
    const follow = await wishFor(alice, bob.url, { mode: 'last-N', limit: 2 });
    const bare = await wishFor(alice, bob.url, undefined);
    // What accepts nothing: a stranger, another receiver, too late, and a Follow that wishes for nothing.
    await demandAccepted(check, alice, mallory.answer('Accept', follow, alice.url));
    await demandAccepted(check, carol, bob.answer('Accept', follow, carol.url));
    await demandAccepted(check, alice, bob.answer('Accept', undone, alice.url));
    await acceptFollow(check, stage, bare);
    const fence = await backfillFence(check, alice);
    await judgeStored(check, 'backfill-mode', alice, fence, 'nothing was begun yet');
    check.equal('projection-backfill-state', (await backfillsOf(alice)).length, 1, 'as is shown');
    check.equal('backfill-mode', outbox.fetches.length, 0, 'and the outbox was not read');
    // By its content id, and although she follows him already.
    await demandAccepted(check, alice, bob.answer('Accept', idOf(follow), alice.url));
    await done(check, alice, idOf(follow));
    const due = [...fence, ...history.slice(-2)];
    await judgeStored(check, 'backfill-once', alice, due, 'the Accept of this Follow begins it');
    await judgeStored(check, 'backfill-mode', carol, [], 'and nothing comes to anybody else');
  },
});

const crossed = defineCheck({
  id: 'backfill/accepted-again-meanwhile',
  title: 'a second Accept while the backfill runs neither begins another one nor repeats anything',
  class: 'backfill',
  requirements: ['backfill-once', 'backfill-order'],
  async run(check) {
    const stage = await setHistory(check, 9, { form: SMALL_PAGES });
    const { alice, bob, outbox, history } = stage;
    const follow = await wishFor(alice, bob.url, FULL);
    await arrival(check, bob, idOf(follow));
    // Every request of the outbox lets another Accept of the same Follow come.
    const accepts: Promise<void>[] = [];
    outbox.on_fetch = () => {
      if (accepts.length >= 4) return;
      accepts.push(demandAccepted(check, alice, bob.answer('Accept', follow, alice.url)));
    };
    await acceptFollow(check, stage, follow);
    await done(check, alice, idOf(follow));
    check.expect('backfill-once', accepts.length > 0, 'there was a second Accept meanwhile');
    await Promise.all(accepts);
    const fence = await backfillFence(check, alice);
    await judgeStored(
      check,
      'backfill-order',
      alice,
      [...history, ...fence],
      'each once, in order',
    );
    check.equal('backfill-once', (await backfillsOf(alice)).length, 2, 'one entry for each Follow');
  },
});

const parallel = defineCheck({
  id: 'backfill/two-followers-at-once',
  title:
    'two local actors that follow the same actor at the same time each get what they wished for',
  class: 'backfill',
  requirements: ['backfill-mode', 'projection-backfill-state'],
  needs: ['operator'],
  async run(check) {
    const { bob, history } = await setHistory(check, 8, { form: SMALL_PAGES });
    const [alice, carol] = [await check.actor(), await check.actor()];
    const wishes = [
      { actor: alice, wish: FULL, due: history },
      { actor: carol, wish: { mode: 'last-N', limit: 2 }, due: history.slice(-2) },
    ];
    await Promise.all(
      wishes.map(async ({ actor, wish, due }) => {
        const stage = { alice: actor, bob };
        await judgeBackfill(check, 'backfill-mode', stage, wish, due, `for ${actor.name}`);
      }),
    );
    for (const { actor, wish } of wishes) {
      const projection = await actor.projection('backfill-state');
      check.equal(
        'projection-backfill-state',
        Object.keys(projection as object),
        [actor.url],
        'an actor sees its own backfills only',
      );
      check.equal(
        'projection-backfill-state',
        (await backfillsOf(actor)).map((entry) => at(entry, 'mode')),
        [wish['mode']],
        'and each of them',
      );
    }
    const answer = await check.get('/projections/backfill-state', {
      token: check.operatorToken(),
    });
    for (const { actor } of wishes) {
      check.equal(
        'projection-backfill-state',
        at(answer.json, actor.url),
        await backfillsOf(actor),
        'the operator sees both',
        { answer },
      );
    }
  },
});

export const backfillModeChecks: readonly CheckDefinition[] = [
  form,
  open,
  nothing,
  lastN,
  lastT,
  full,
  since,
  missing,
  order,
  received,
  meanwhile,
  once,
  begins,
  crossed,
  parallel,
];
