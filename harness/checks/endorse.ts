// Endorse, its Undo, and the counters. Spec: "Verbs", "Endorse".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import { at, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { RemoteActor } from '../probe/remote-actor.ts';
import { idOf } from './delivery-support.ts';
import { REFUSED } from './inbox-support.ts';

type Slots = { [actor: string]: { endorsed: number; undone: number } };

/** What the projection is to show of one kind. */
function counted(actors: Slots): JsonObject {
  const count = Object.values(actors).filter(({ endorsed, undone }) => endorsed > undone).length;
  return { count, actors };
}

/** What the actor's projection shows of one target. */
async function seen(actor: LocalActor, target: string): Promise<unknown> {
  return at(await actor.projection('endorsements'), target);
}

/** Waits until the projection shows this of one target, and judges it. */
async function shows(
  check: CheckContext,
  requirement: string,
  actor: LocalActor,
  target: string,
  expected: JsonObject,
  detail: string,
): Promise<void> {
  let last: unknown;
  const came = await check.eventually(requirement, detail, async () => {
    last = await seen(actor, target);
    return deepEqual(last, expected);
  });
  if (!came) check.equal(requirement, last, expected, detail);
}

async function deliver(
  check: CheckContext,
  requirement: string,
  actor: LocalActor,
  activity: JsonObject,
): Promise<void> {
  check.status(requirement, await check.deliver(actor, activity), 202, 'it is accepted');
}

function endorse(actor: RemoteActor, target: string, kind = 'like'): JsonObject {
  return actor.activity({ type: 'Endorse', object: target, kind });
}

function undo(actor: RemoteActor, object: JsonObject | string): JsonObject {
  return actor.activity({ type: 'Undo', object });
}

const counts = defineCheck({
  id: 'endorse/counts',
  title: 'endorsements are counted per target, kind and actor, published or received',
  class: 'verbs',
  requirements: ['endorse-count', 'endorse-once', 'endorse-undo', 'endorse-undo-other'],
  needs: ['operator'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const [bob, eve] = [await check.probe.actor(), await check.probe.actor()];
    const target = String((await alice.note())['id']);
    const other = String((await alice.note())['id']);
    const like = endorse(bob, target);
    await deliver(check, 'endorse-count', alice, like);
    await deliver(check, 'endorse-count', alice, endorse(bob, target, 'share'));
    await deliver(check, 'endorse-count', alice, endorse(bob, other));
    await deliver(check, 'endorse-count', alice, endorse(eve, target));
    // To another actor of the host, who receives it: for the host it is one all the same.
    const to = ['Public', carol.url];
    const own = await alice.published({ type: 'Endorse', object: target, kind: 'like', to });
    const one = { endorsed: 1, undone: 0 };
    const likes: Slots = { [bob.url]: one, [eve.url]: one, [alice.url]: one };
    const expected = { like: counted(likes), share: counted({ [bob.url]: one }) };
    await shows(check, 'endorse-count', alice, target, expected, 'three like it, one shares it');
    const liked = { like: counted({ [bob.url]: one }) };
    await shows(check, 'endorse-count', alice, other, liked, 'the other target');
    const hearsay = { like: counted({ [alice.url]: one }) };
    await shows(check, 'endorse-count', carol, target, hearsay, 'carol knows only what she got');
    const whole = async (): Promise<unknown> => {
      const answer = await check.get('/projections/endorsements', { token: check.operatorToken() });
      return at(answer.json, target);
    };
    check.equal('endorse-once', await whole(), expected, 'published and received, it counts once');
    const unknown = idOf(bob.activity());
    await deliver(check, 'endorse-count', alice, endorse(bob, unknown));
    await shows(check, 'endorse-count', alice, unknown, liked, 'a target that nobody here knows');

    // The same one again: as a replay, and for another actor of the host.
    check.refused('endorse-once', await check.deliver(alice, like), REFUSED.replay);
    await deliver(check, 'endorse-once', carol, like);
    await shows(check, 'endorse-once', alice, target, expected, 'it counts once');
    const hers = { like: counted({ [alice.url]: one, [bob.url]: one }) };
    await shows(check, 'endorse-once', carol, target, hers, 'carol sees what she received');
    check.equal('endorse-once', await whole(), expected, 'once for the whole host');

    // A second one of the same actor needs a second Undo.
    const second = endorse(bob, target);
    await deliver(check, 'endorse-count', alice, second);
    likes[bob.url] = { endorsed: 2, undone: 0 };
    const twice = { like: counted(likes), share: counted({ [bob.url]: one }) };
    await shows(check, 'endorse-count', alice, target, twice, 'two Endorses of one actor');
    await deliver(check, 'endorse-undo', alice, undo(bob, like));
    likes[bob.url] = { endorsed: 2, undone: 1 };
    const half = { like: counted(likes), share: counted({ [bob.url]: one }) };
    await shows(check, 'endorse-undo', alice, target, half, 'one is left, so he counts');
    await deliver(check, 'endorse-undo', alice, undo(bob, String(like['id'])));
    await deliver(check, 'endorse-undo-other', alice, undo(eve, second));
    await deliver(check, 'endorse-undo-other', alice, undo(eve, String(own['id'])));
    // Something behind them, so that they had their time.
    await deliver(check, 'endorse-count', alice, endorse(eve, target, 'behind'));
    const behind = counted({ [eve.url]: one });
    const unmoved = { ...half, behind };
    await check.until('what comes behind them is counted', async () => {
      return at(await seen(alice, target), 'behind', 'count') === 1;
    });
    const now = await seen(alice, target);
    check.equal('endorse-undo', now, unmoved, 'a second Undo of the same Endorse takes nothing');
    check.equal('endorse-undo-other', now, unmoved, 'nor does one by somebody else');
    const last = undo(bob, String(second['id']));
    await deliver(check, 'endorse-undo', alice, last);
    likes[bob.url] = { endorsed: 2, undone: 2 };
    const none = { like: counted(likes), share: counted({ [bob.url]: one }), behind };
    await shows(check, 'endorse-undo', alice, target, none, 'each one is undone once');
    check.equal(
      'endorse-undo-other',
      at(await seen(alice, target), 'like', 'actors', alice.url),
      one,
      'nobody undoes what another one said',
    );
    await alice.published({ type: 'Undo', object: own['id'] });
    likes[alice.url] = { endorsed: 1, undone: 1 };
    const left = { like: counted(likes), share: counted({ [bob.url]: one }), behind };
    await shows(check, 'endorse-undo', alice, target, left, 'her own Undo, published');

    // The Endorse came to one actor of the host, and its Undo to another one.
    const apart = endorse(bob, other, 'star');
    await deliver(check, 'endorse-undo', alice, apart);
    await deliver(check, 'endorse-undo', carol, undo(bob, apart));
    const answer = await check.get('/projections/endorsements', { token: check.operatorToken() });
    check.equal(
      'endorse-undo',
      at(answer.json, other, 'star'),
      counted({ [bob.url]: { endorsed: 1, undone: 1 } }),
      'the host knows both',
      { answer },
    );
    const star = counted({ [bob.url]: one });
    check.equal('endorse-undo', at(await seen(alice, other), 'star'), star, 'she knows the first');
  },
});

const early = defineCheck({
  id: 'endorse/undo-first',
  title: 'an Undo that comes before its Endorse counts when the Endorse is known',
  class: 'verbs',
  requirements: ['endorse-undo', 'endorse-undo-other', 'endorse-count'],
  async run(check) {
    const alice = await check.actor();
    const [bob, eve] = [await check.probe.actor(), await check.probe.actor()];
    for (const embedded of [true, false]) {
      const target = String((await alice.note())['id']);
      const [undone, stays] = [endorse(bob, target), endorse(eve, target, 'share')];
      const name = (activity: JsonObject): JsonObject | string =>
        embedded ? activity : String(activity['id']);
      await deliver(check, 'endorse-undo', alice, undo(bob, name(undone)));
      await deliver(check, 'endorse-undo', alice, undo(bob, name(undone)));
      await deliver(check, 'endorse-undo-other', alice, undo(bob, name(stays)));
      check.equal(
        'endorse-count',
        await seen(alice, target),
        undefined,
        'an Undo alone, whatever it embeds, is no Endorse',
      );
      await deliver(check, 'endorse-undo', alice, undone);
      await deliver(check, 'endorse-count', alice, stays);
      const expected = {
        like: counted({ [bob.url]: { endorsed: 1, undone: 1 } }),
        share: counted({ [eve.url]: { endorsed: 1, undone: 0 } }),
      };
      await shows(check, 'endorse-undo', alice, target, expected, 'the early Undo counts');
      check.equal(
        'endorse-undo-other',
        at(await seen(alice, target), 'share', 'count'),
        1,
        "a stranger's early Undo does not",
      );
    }
  },
});

const kinds = defineCheck({
  id: 'endorse/kinds',
  title: 'any kind of the right form is taken, and no other',
  class: 'verbs',
  requirements: ['endorse-kind', 'endorse-count'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const target = String((await alice.note())['id']);
    const bad: unknown[] = ['', 'Like', 'a b', 'a_b', 'é', 'x'.repeat(65), 7, null, ['like']];
    for (const kind of bad) {
      const fields = { type: 'Endorse', object: target, kind: kind as string };
      const sent = await check.deliver(alice, bob.activity(fields));
      check.refused('endorse-kind', sent, REFUSED.shape, `received: ${JSON.stringify(kind)}`);
      const published = await alice.publish(fields);
      check.refused('endorse-kind', published, REFUSED.shape, `published: ${JSON.stringify(kind)}`);
    }
    const good = ['x', '-', '1-2', 'x'.repeat(64)];
    for (const kind of good)
      await deliver(check, 'endorse-kind', alice, endorse(bob, target, kind));
    const expected: JsonObject = {};
    for (const kind of good) expected[kind] = counted({ [bob.url]: { endorsed: 1, undone: 0 } });
    await shows(
      check,
      'endorse-count',
      alice,
      target,
      expected,
      'each kind has a count of its own',
    );
  },
});

/** The numbers from 0 in an order that a seed decides. */
function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  let state = seed;
  for (let index = length - 1; index > 0; index -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  return order;
}

const converge = defineCheck({
  id: 'endorse/converge',
  title: 'two hosts that got the same activities in different orders show the same of them',
  class: 'verbs',
  requirements: ['endorse-converge', 'endorse-count', 'projection-feed'],
  needs: ['restart'],
  deadline_ms: 60_000,
  async run(check) {
    const hosts = [await check.startHost(), await check.startHost()];
    const readers = await Promise.all(hosts.map((host) => check.actor({ host })));
    const [bob, eve] = [await check.probe.actor(), await check.probe.actor()];
    const past = bob.history(6, {});
    const targets = past.map((note) => String(note['id']));
    const likes = targets.flatMap((target) => [
      endorse(bob, target),
      endorse(eve, target, 'share'),
    ]);
    const again = endorse(bob, String(targets[0]));
    const all = [
      ...past,
      ...likes,
      again,
      ...targets.slice(0, 2).map((target) => eve.activity({ type: 'Announce', object: target })),
      undo(bob, String(likes[0]?.['id'])),
      undo(eve, String(likes[0]?.['id'])),
      undo(eve, likes[1] as JsonObject),
      undo(bob, String(again['id'])),
    ];
    const seed = Number.parseInt(check.random().slice(0, 7), 16);
    check.note(`the orders are made from the seed ${seed}`);
    await Promise.all(
      readers.map(async (reader, index) => {
        for (const place of shuffled(all.length, seed + index)) {
          await deliver(check, 'endorse-converge', reader, all[place] as JsonObject);
          // One host dies in between.
          if (index === 1 && place === 3) await hosts[1]?.restart('kill');
        }
      }),
    );
    const states: unknown[][] = [];
    for (const reader of readers) {
      const feed = await reader.projection('feed');
      states.push([await reader.projection('endorsements'), feed]);
      check.equal(
        'projection-feed',
        (Array.isArray(feed) ? feed : []).map((item: unknown) => textAt(item, 'id')),
        all
          .filter(({ type }) => type === 'Create' || type === 'Announce')
          .sort((one, other) => order(one) - order(other) || (one['id']! < other['id']! ? -1 : 1))
          .map(({ id }) => id),
        'the feed holds the Notes and Announces in the order of the specification',
      );
    }
    check.equal('endorse-converge', states[1], states[0], 'both show the same');
    const first = {
      like: counted({ [bob.url]: { endorsed: 2, undone: 2 } }),
      share: counted({ [eve.url]: { endorsed: 1, undone: 1 } }),
    };
    for (const reader of readers) {
      const target = String(targets[0]);
      check.equal('endorse-count', await seen(reader, target), first, 'and what is right');
    }
  },
});

function order(activity: JsonObject): number {
  return Date.parse(String(activity['published']));
}

export const endorseChecks: readonly CheckDefinition[] = [counts, early, kinds, converge];
