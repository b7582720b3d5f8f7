// A signer says that it has moved. Spec: "Inbox", "Moves and Deletes of the signer", and the last rows of the order of
// checks.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import { reidentify, tamper, timeFromNow } from '../probe/activities.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import type { RemoteActor } from '../probe/probe.ts';
import {
  keptDocument,
  made,
  MINUTE,
  PATIENT,
  REFUSED,
  timesListed,
  unauthentic,
} from './inbox-support.ts';
import { alsoKnownAs, deleteActor, expectRetryAfter } from './life-support.ts';
import { updateRequest } from './publishing-support.ts';

const UNAVAILABLE = { status: 503, code: 'peer-unavailable' } as const;

/** `movedTo` of what the host keeps of an actor. */
async function keptMove(check: CheckContext, bob: RemoteActor): Promise<string | undefined> {
  return textAt(await keptDocument(check, bob.url), 'movedTo');
}

async function expectMoved(
  check: CheckContext,
  bob: RemoteActor,
  target: string,
  what: string,
): Promise<void> {
  await check.eventually('inbox-move', `movedTo is kept: ${what}`, async () => {
    return (await keptMove(check, bob)) === target;
  });
}

/** Makes a signer known whose document does not matter any more. */
async function meet(check: CheckContext, alice: LocalActor): Promise<RemoteActor> {
  const bob = await check.probe.actor();
  const answer = await check.deliver(alice, made(bob));
  if (answer.status !== 202) check.notTestable('a first activity was not accepted');
  return bob;
}

const confirmed = defineCheck({
  id: 'inbox/move-confirmed',
  title: 'a Move whose target, asked anew, lists the signer is shown as movedTo of the signer',
  class: 'inbox',
  requirements: ['inbox-move', 'inbox-listed'],
  async run(check) {
    const alice = await check.actor();
    // The target is met while it does not list the signer yet: what is kept of it says nothing.
    const [bob, target] = [await meet(check, alice), await meet(check, alice)];
    const before = await keptDocument(check, bob.url);
    alsoKnownAs(target, 'https://b.example/actors/x', bob.url);
    const fetches = target.document_fetches;
    const move = bob.move(target.url);
    check.status('inbox-move', await check.deliver(alice, move), 202, 'the Move is accepted');
    check.expect('inbox-move', target.document_fetches > fetches, 'the target was asked anew');
    await expectMoved(check, bob, target.url, 'a target on the same host as the signer');
    const { movedTo: _moved, ...rest } = ((await keptDocument(check, bob.url)) ?? {}) as JsonObject;
    check.equal('inbox-move', rest, before, 'the rest of the kept document is as it was');
    check.equal('inbox-move', await keptMove(check, target), undefined, 'the target has not moved');
    await check.eventually('inbox-listed', 'the Move is in the inbox', async () => {
      return (await timesListed(alice, move)) === 1;
    });

    // Strangers: a first word that is a Move, to a target on yet another host.
    const [stranger, away] = [await check.probe.actor(), await check.peer().actor()];
    alsoKnownAs(away, stranger.url);
    const first = await check.deliver(alice, stranger.move(away.url));
    check.status('inbox-move', first, 202, 'the Move of a stranger is accepted');
    await expectMoved(check, stranger, away.url, 'a target of which nothing was known');

    // An actor of the host itself may be where somebody comes to.
    const [guest, home] = [await meet(check, alice), await check.actor()];
    await home.published(updateRequest(home.url, { alsoKnownAs: [guest.url] }));
    const second = await check.deliver(alice, guest.move(home.url));
    check.status('inbox-move', second, 202, 'a Move to a local actor is accepted');
    await expectMoved(check, guest, home.url, 'a local actor');
  },
});

const unconfirmed = defineCheck({
  id: 'inbox/move-unconfirmed',
  title: 'a Move that the target does not confirm now is stored and has no effect',
  class: 'inbox',
  requirements: ['inbox-move-unconfirmed', 'inbox-move', 'inbox-listed'],
  async run(check) {
    const alice = await check.actor();
    const [bob, eve, local] = [
      await meet(check, alice),
      await meet(check, alice),
      await check.actor(),
    ];
    // It did list the signer when it was met, and does not any more.
    const fickle = await check.probe.actor({ profile: { alsoKnownAs: [bob.url] } });
    await check.deliver(alice, made(fickle));
    fickle.profile = {};
    // What the signer says of itself is worth nothing: the target has to say it.
    const claimed = await check.probe.actor();
    const names = { alsoKnownAs: [claimed.url] };
    await check.deliver(alice, made(bob, { type: 'Update', object: bob.url, patch: names }));
    await check.until('the other name of the signer is kept', async () => {
      return textAt(await keptDocument(check, bob.url), 'alsoKnownAs', 0) === claimed.url;
    });
    const near = await check.probe.actor();
    alsoKnownAs(near, eve.url, `${bob.url}2`, `${bob.url}/`, bob.acct, bob.url.toUpperCase());
    const faulty = async (behaviour: Behaviour): Promise<string> => {
      const target = await check.probe.actor({ profile: { alsoKnownAs: [bob.url] } });
      target.on_document.add(behaviour);
      return target.url;
    };
    const loose = await check.probe.actor({ profile: { alsoKnownAs: bob.url } });
    const ended = await check.probe.actor({ profile: { alsoKnownAs: [bob.url] } });
    ended.remove();
    const late = await check.actor({ object: { alsoKnownAs: [bob.url] } });
    await deleteActor(late);
    const targets: [string, string][] = [
      ['a target that lists it no more', fickle.url],
      ['a target that lists others', near.url],
      ['a target that the signer lists', claimed.url],
      ['a target that lists nobody', (await check.probe.actor()).url],
      ['a local actor that does not list it', local.url],
      ['a local actor that is not there', `${check.base}/actors/${check.random('nobody-')}`],
      ['the signer itself', bob.url],
      ['a target whose names are no list', loose.url],
      ['a Tombstone that lists it', ended.url],
      ['a local actor that listed it and is deleted', late.url],
      ['a target with status 404', await faulty({ status: 404 })],
      ['a target with status 410', await faulty({ status: 410, body: '' })],
      ['a target with another id', await faulty({ change: (d) => ({ ...d, id: bob.url }) })],
      ['a target that is no JSON', await faulty({ body: '<!doctype html>' })],
    ];
    const moves = targets.map(([what, target]) => [what, bob.move(target)] as const);
    for (const [what, move] of moves) {
      const answer = await check.deliver(alice, move);
      check.status('inbox-move-unconfirmed', answer, 202, `a Move to ${what} is accepted`);
    }
    await check.eventually('inbox-listed', 'all of them are listed', async () => {
      const counts = await Promise.all(moves.map(([, move]) => timesListed(alice, move)));
      return counts.every((count) => count === 1);
    });
    const patch = { summary: 'fence' };
    await check.deliver(alice, made(bob, { type: 'Update', object: bob.url, patch }));
    await check.until('a later Update is kept', async () => {
      return textAt(await keptDocument(check, bob.url), 'summary') === 'fence';
    });
    check.equal(
      'inbox-move-unconfirmed',
      await keptMove(check, bob),
      undefined,
      'none has an effect',
    );

    const target = await check.probe.actor({ profile: { alsoKnownAs: [bob.url] } });
    const answer = await check.deliver(alice, bob.move(target.url));
    check.status('inbox-move', answer, 202, 'the sibling that is confirmed is accepted');
    await expectMoved(check, bob, target.url, 'the sibling');
  },
});

const another = defineCheck({
  id: 'inbox/move-of-another-actor',
  title: 'a Move of another actor than the signer is stored and moves nobody',
  class: 'inbox',
  requirements: ['inbox-move-unconfirmed', 'inbox-move', 'actor-moved-to'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const [bob, eve] = [await meet(check, alice), await meet(check, alice)];
    const target = await check.probe.actor();
    // The target agrees with everybody, so that nothing is wrong but the signer.
    alsoKnownAs(target, bob.url, eve.url, alice.url, carol.url);
    for (const victim of [bob.url, alice.url, carol.url]) {
      const move = made(eve, { type: 'Move', object: victim, target: target.url });
      const answer = await check.deliver(alice, move);
      check.status('inbox-move-unconfirmed', answer, 202, `a Move of ${victim} is accepted`);
    }
    // It says nothing about the signer either.
    const patch = { summary: 'fence' };
    for (const actor of [bob, eve]) {
      await check.deliver(alice, made(actor, { type: 'Update', object: actor.url, patch }));
      await check.until('a later Update is kept', async () => {
        return textAt(await keptDocument(check, actor.url), 'summary') === 'fence';
      });
      check.equal(
        'inbox-move-unconfirmed',
        await keptMove(check, actor),
        undefined,
        'nobody moved',
      );
    }
    for (const actor of [alice, carol]) {
      const moved = at(await actor.document(), 'movedTo');
      check.equal('actor-moved-to', moved, undefined, 'no local actor is moved by a stranger');
    }
    check.status(
      'inbox-move',
      await check.deliver(alice, bob.move(target.url)),
      202,
      'its own Move',
    );
    await expectMoved(check, bob, target.url, 'by the actor itself');
  },
});

const HEALING: readonly [what: string, behaviour: Behaviour][] = [
  ['status 500', { status: 500 }],
  ['status 503', { status: 503 }],
  ['status 429', { status: 429 }],
  ['a connection that is closed', { hang_up: 'after' }],
  ['no answer', { never: true }],
];

const unavailable = defineCheck({
  id: 'inbox/move-target-unavailable',
  title: 'a Move whose target cannot be had now is refused with 503 and taken when it can',
  class: 'inbox',
  requirements: ['inbox-move-unavailable', 'inbox-move', 'inbox-order'],
  deadline_ms: 60_000,
  async run(check) {
    const alice = await check.actor();
    const turn = async (
      what: string,
      target: RemoteActor,
      bob: RemoteActor,
      heal: () => unknown,
    ): Promise<void> => {
      const move = bob.move(target.url);
      const refusal = await check.deliver(alice, move, { deadline_ms: PATIENT });
      for (const requirement of ['inbox-move-unavailable', 'inbox-order']) {
        check.refused(requirement, refusal, UNAVAILABLE, `a target that gives ${what}`);
      }
      expectRetryAfter(check, 'inbox-move-unavailable', refusal, what);
      check.equal('inbox-move-unavailable', await timesListed(alice, move), 0, 'nothing is stored');
      check.equal('inbox-move-unavailable', await keptMove(check, bob), undefined, 'nobody moved');
      await heal();
      const again = await check.deliver(alice, move);
      check.status('inbox-move', again, 202, `the same activity is accepted after ${what}`);
      await expectMoved(check, bob, target.url, `after ${what}`);
    };
    for (const [what, behaviour] of HEALING) {
      const bob = await meet(check, alice);
      const target = await check.probe.actor({ profile: { alsoKnownAs: [bob.url] } });
      target.on_document.add(behaviour);
      await turn(what, target, bob, () => target.on_document.clear());
    }
    const [bob, away] = [await meet(check, alice), check.peer()];
    const target = await away.actor({ profile: { alsoKnownAs: [bob.url] } });
    await away.close();
    await turn('no connection', target, bob, () => away.open());
  },
});

const latest = defineCheck({
  id: 'inbox/move-latest-counts',
  title: 'of several Moves of one actor the one with the latest published counts, in any order',
  class: 'inbox',
  requirements: ['inbox-move', 'inbox-signer-fold'],
  async run(check) {
    const alice = await check.actor();
    const times = [4, 3, 2, 1].map((minutes) => timeFromNow(-minutes * MINUTE));
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const bob = await meet(check, alice);
      const targets = await Promise.all(
        [0, 1, 2].map(() => check.probe.actor({ profile: { alsoKnownAs: [bob.url] } })),
      );
      for (const n of order) {
        const target = targets[n]?.url ?? '';
        const answer = await check.deliver(alice, bob.move(target, { published: times[n] ?? '' }));
        check.status('inbox-move', answer, 202, `Move ${n} of the order ${order.join(', ')}`);
      }
      await expectMoved(check, bob, targets[2]?.url ?? '', `the order ${order.join(', ')}`);
      const silent = await check.probe.actor();
      const answer = await check.deliver(
        alice,
        bob.move(silent.url, { published: times[3] ?? '' }),
      );
      check.status('inbox-move', answer, 202, 'a later one that is not confirmed');
      const patch = { summary: 'fence', alsoKnownAs: [] };
      await check.deliver(alice, made(bob, { type: 'Update', object: bob.url, patch }));
      await check.eventually('inbox-signer-fold', 'an Update changes what is kept', async () => {
        return textAt(await keptDocument(check, bob.url), 'summary') === 'fence';
      });
      check.equal('inbox-move', await keptMove(check, bob), targets[2]?.url, 'and leaves the Move');
    }
  },
});

const order = defineCheck({
  id: 'inbox/order-of-the-last-checks',
  title: 'proof and replay come before the target of a Move, and the target before the storing',
  class: 'inbox',
  requirements: ['inbox-order', 'inbox-replay', 'inbox-proof', 'inbox-move-unavailable'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const bob = await meet(check, alice);
    const target = await check.probe.actor({ profile: { alsoKnownAs: [bob.url] } });
    const known = bob.move(target.url);
    check.status('inbox-order', await check.deliver(alice, known), 202, 'row 13: it is stored');
    target.on_document.add({ status: 500 });
    const fetches = target.document_fetches;
    const replayed = await check.deliver(alice, known);
    for (const requirement of ['inbox-order', 'inbox-replay']) {
      check.refused(requirement, replayed, REFUSED.replay, 'row 10 before row 12');
    }
    const fresh = bob.move(target.url);
    const forged = await check.deliver(alice, reidentify(tamper(fresh, { extra: 1 })));
    for (const requirement of ['inbox-order', 'inbox-proof']) {
      check.refused(requirement, forged, unauthentic('proof-invalid'), 'row 9 before row 12');
    }
    const shapeless = await check.deliver(alice, made(bob, { type: 'Move', object: bob.url }));
    check.refused('inbox-order', shapeless, REFUSED.shape, 'row 5 before row 12');
    check.equal(
      'inbox-order',
      target.document_fetches,
      fetches,
      'the target was not asked for them',
    );
    for (const actor of [alice, carol]) {
      const answer = await check.deliver(actor, fresh);
      check.refused('inbox-move-unavailable', answer, UNAVAILABLE, 'row 12 before row 13');
    }
    // Replay is a matter of each actor: what one of them has is new for the other, and needs the target again.
    const other = await check.deliver(carol, known);
    check.refused('inbox-order', other, UNAVAILABLE, 'a Move that another actor has received');
    target.on_document.clear();
    for (const activity of [known, fresh]) {
      check.status('inbox-order', await check.deliver(carol, activity), 202, 'row 13 in the end');
    }
  },
});

const schema = defineCheck({
  id: 'inbox/order-around-the-schema',
  title: 'the schema of a verb is judged after the proof and after replay, and before storing',
  class: 'verbs',
  also: ['inbox'],
  requirements: [
    'inbox-order',
    'verbs-schema-received',
    'verbs-schema-after-replay',
    'inbox-proof',
  ],
  async run(check) {
    const alice = await check.actor();
    const bob = await meet(check, alice);
    const verb = `Pin${check.random()}`;
    const broken = (): JsonObject => made(bob, { type: verb, object: {} });
    const early = broken();
    check.status(
      'inbox-order',
      await check.deliver(alice, early),
      202,
      'while the verb is unknown',
    );
    const properties = { object: { type: 'string' } };
    const definition = {
      type: 'DefineActivity',
      name: verb,
      schema: { type: 'object', properties },
    };
    await alice.published({ type: 'Create', object: definition, to: [] });
    const violated = { status: 422, code: 'schema-violated' };

    const late = broken();
    const refusal = await check.deliver(alice, late);
    for (const requirement of ['inbox-order', 'verbs-schema-received']) {
      check.refused(requirement, refusal, violated, 'row 11 before row 13');
    }
    const again = await check.deliver(alice, late);
    check.refused('verbs-schema-received', again, violated, 'nothing of it is kept: no replay');
    const replayed = await check.deliver(alice, early);
    for (const requirement of ['inbox-order', 'verbs-schema-after-replay']) {
      check.refused(requirement, replayed, REFUSED.replay, 'row 10 before row 11');
    }
    const forged = await check.deliver(alice, reidentify(tamper(late, { extra: 1 })));
    for (const requirement of ['inbox-order', 'inbox-proof']) {
      check.refused(requirement, forged, unauthentic('proof-invalid'), 'row 9 before row 11');
    }
    const shapeless = await check.deliver(alice, made(bob, { type: verb, object: {}, to: 5 }));
    check.refused('inbox-order', shapeless, REFUSED.shape, 'row 5 before row 11');
    const right = await check.deliver(alice, made(bob, { type: verb, object: 'x' }));
    check.status('verbs-schema-received', right, 202, 'one that keeps to the schema is accepted');
  },
});

export const inboxMoveChecks: readonly CheckDefinition[] = [
  confirmed,
  unconfirmed,
  another,
  unavailable,
  latest,
  order,
  schema,
];
