// An actor moves away: who may say so, who has to agree, and what is shown of it. Spec: "Actors and publishing", "Moving
// away".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext, RefusalExpectation } from '../engine/context.ts';
import { at, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import { Gate } from '../probe/gate.ts';
import type { RemoteActor } from '../probe/probe.ts';
import {
  alsoKnownAs,
  deleteActor,
  expectRetryAfter,
  MISMATCH,
  moveRequest,
  PATIENT,
  PROMPT,
  UNCONFIRMED,
} from './life-support.ts';
import {
  claims,
  expectTimesInOrder,
  noteRequest,
  outboxOf,
  publishAtOnce,
  updateRequest,
} from './publishing-support.ts';

const SHAPE_INVALID = { status: 422, code: 'shape-invalid' } as const;
const UNAVAILABLE = { status: 503, code: 'peer-unavailable' } as const;
const FAILED = { status: 502, code: 'resolve-failed' } as const;

/** `movedTo` as the actor document shows it now. */
async function movedTo(actor: LocalActor): Promise<string | undefined> {
  return textAt(await actor.document(), 'movedTo');
}

/** Nothing of the Moves that were refused is there. */
async function expectUnmoved(
  check: CheckContext,
  requirement: string,
  actor: LocalActor,
): Promise<void> {
  check.equal(requirement, at(await actor.document(), 'movedTo'), undefined, 'no movedTo is shown');
  const types = (await outboxOf(actor)).map((item) => textAt(item, 'type'));
  check.expect(requirement, !types.includes('Move'), 'the outbox has no Move', {
    actual: types.join(', '),
  });
}

const self = defineCheck({
  id: 'move/only-oneself',
  title: 'a Move of anything but the publishing actor is refused and moves nobody',
  class: 'actors',
  requirements: ['actor-move-self', 'actor-moved-to', 'publish-sign'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const [target, remote] = [await check.probe.actor(), await check.probe.actor()];
    // The target agrees to everything, so that nothing is at fault but the object.
    const elsewhere = `${check.base}/actors/${check.random('nobody-')}`;
    alsoKnownAs(target, alice.url, bob.url, remote.url, elsewhere, `${alice.url}0`);
    for (const object of [bob.url, remote.url, elsewhere, `${alice.url}0`, target.url]) {
      const answer = await alice.publish(moveRequest(object, target.url));
      check.refused('actor-move-self', answer, MISMATCH, `a Move of ${object} is refused`);
    }
    check.equal('actor-move-self', target.document_fetches, 0, 'nobody was asked about them');
    for (const actor of [alice, bob]) await expectUnmoved(check, 'actor-move-self', actor);

    const answer = await alice.publish(moveRequest(alice.name, target.url));
    check.status('actor-move-self', answer, 201, 'its own bare name is the actor itself');
    check.equal('publish-sign', textAt(answer.json, 'object'), alice.url, 'the URL is signed');
    await check.verifies('publish-sign', answer.json, 'and the Move verifies');
    await check.eventually(
      'actor-moved-to',
      'the actor has moved',
      async () => (await movedTo(alice)) === target.url,
    );
    await expectUnmoved(check, 'actor-move-self', bob);
  },
});

const targetSelf = defineCheck({
  id: 'move/not-to-oneself',
  title: 'a Move to the publishing actor itself is refused, even if it lists itself',
  class: 'actors',
  requirements: ['actor-move-target-self'],
  async run(check) {
    const alice = await check.actor();
    await alice.published(updateRequest(alice.url, { alsoKnownAs: [alice.url] }));
    for (const object of [alice.url, alice.name]) {
      const answer = await alice.publish(moveRequest(object, alice.url));
      check.refused('actor-move-target-self', answer, SHAPE_INVALID, `${object} to itself`);
    }
    await expectUnmoved(check, 'actor-move-target-self', alice);
    const remote = await check.probe.actor();
    alsoKnownAs(remote, alice.url);
    const answer = await alice.publish(moveRequest(alice.url, remote.url));
    check.status('actor-move-target-self', answer, 201, 'a Move to another actor is accepted');
  },
});

/** Lists of other names that do not hold the actor's URL, however near they come. */
function nearMisses(alice: LocalActor, bob: LocalActor): [what: string, names: string[]][] {
  return [
    ['nothing', []],
    ['another actor', ['https://b.example/actors/somebody']],
    ['another actor of the same host', [bob.url]],
    ['a longer URL', [`${alice.url}0`]],
    ['a shorter URL', [alice.url.slice(0, -1)]],
    ['a slash at the end', [`${alice.url}/`]],
    ['a fragment', [`${alice.url}#me`]],
    ['another case', [alice.url.toUpperCase()]],
    ['an acct: resource', [alice.acct]],
    ['the bare name', [alice.name]],
    ['the collection of followers', [`${alice.url}/followers`]],
  ];
}

const unconfirmed = defineCheck({
  id: 'move/unconfirmed',
  title: 'a Move is refused until its target lists the actor, character for character',
  class: 'actors',
  requirements: ['actor-move-unconfirmed', 'actor-moved-to'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const silent = await check.probe.actor();
    const answer = await alice.publish(moveRequest(alice.url, silent.url));
    check.refused('actor-move-unconfirmed', answer, UNCONFIRMED, 'a target without other names');
    for (const [what, names] of nearMisses(alice, bob)) {
      const remote = await check.probe.actor();
      alsoKnownAs(remote, ...names);
      const refusal = await alice.publish(moveRequest(alice.url, remote.url));
      check.refused('actor-move-unconfirmed', refusal, UNCONFIRMED, `a target that lists ${what}`);
    }
    const loose = await check.probe.actor({ profile: { alsoKnownAs: alice.url } });
    const text = await alice.publish(moveRequest(alice.url, loose.url));
    check.refused('actor-move-unconfirmed', text, UNCONFIRMED, 'a target whose names are no list');
    const ended = await check.probe.actor({ profile: { alsoKnownAs: [alice.url] } });
    ended.remove();
    const buried = await alice.publish(moveRequest(alice.url, ended.url));
    check.refused('actor-move-unconfirmed', buried, UNCONFIRMED, 'a Tombstone, whatever it lists');
    const claimed = await check.probe.actor();
    await alice.published(updateRequest(alice.url, { alsoKnownAs: [claimed.url] }));
    const alone = await alice.publish(moveRequest(alice.url, claimed.url));
    check.refused('actor-move-unconfirmed', alone, UNCONFIRMED, 'a target that the actor lists');
    await expectUnmoved(check, 'actor-move-unconfirmed', alice);

    const remote = await check.probe.actor();
    alsoKnownAs(remote, 'https://b.example/actors/somebody', alice.url);
    const accepted = await alice.publish(moveRequest(alice.url, remote.url));
    check.status('actor-move-unconfirmed', accepted, 201, 'a target that lists it is confirmed');
    await check.eventually(
      'actor-moved-to',
      'and shown',
      async () => (await movedTo(alice)) === remote.url,
    );
  },
});

const anew = defineCheck({
  id: 'move/target-is-fetched-anew',
  title: 'the target of a Move is asked each time, whatever the host keeps of it',
  class: 'actors',
  requirements: ['actor-move-unconfirmed', 'actor-moved-to'],
  async run(check) {
    const alice = await check.actor();
    const remote = await check.probe.actor();
    if (claims(check, 'inbox')) {
      // So the host keeps a document of the target that says nothing of the actor.
      await check.deliver(alice, remote.activity({ to: [alice.url] }));
    }
    const turns: [names: string[], confirmed: boolean][] = [
      [[], false],
      [[alice.url], true],
      [[], false],
      [['https://b.example/x', alice.url], true],
      [['https://b.example/x'], false],
    ];
    for (const [names, confirmed] of turns) {
      alsoKnownAs(remote, ...names);
      const before = remote.document_fetches;
      const answer = await alice.publish(moveRequest(alice.url, remote.url));
      const what = `while the target lists ${show(names)}`;
      if (confirmed) check.status('actor-move-unconfirmed', answer, 201, `accepted ${what}`);
      else check.refused('actor-move-unconfirmed', answer, UNCONFIRMED, `refused ${what}`);
      check.expect(
        'actor-move-unconfirmed',
        remote.document_fetches > before,
        `the target is asked anew ${what}`,
      );
    }
    check.equal('actor-moved-to', await movedTo(alice), remote.url, 'what was confirmed stays');
  },
});

const localTarget = defineCheck({
  id: 'move/to-a-local-actor',
  title: 'a Move to an actor of the same host needs that actor to list it too',
  class: 'actors',
  requirements: ['actor-move-unconfirmed', 'actor-move-unavailable', 'actor-moved-to'],
  async run(check) {
    const [alice, bob, carol] = [await check.actor(), await check.actor(), await check.actor()];
    // Carol names Alice, and Bob names Carol: neither is a reason to believe a Move of Alice to Bob.
    await carol.published(updateRequest(carol.url, { alsoKnownAs: [alice.url] }));
    await bob.published(updateRequest(bob.url, { alsoKnownAs: [carol.url] }));
    const early = await alice.publish(moveRequest(alice.url, bob.url));
    check.refused('actor-move-unconfirmed', early, UNCONFIRMED, 'it lists somebody else');
    const missing = `${check.base}/actors/${check.random('nobody-')}`;
    const nobody = await alice.publish(moveRequest(alice.url, missing));
    check.refused('actor-move-unavailable', nobody, FAILED, 'there is no such actor');
    const dave = await check.actor({ object: { alsoKnownAs: [alice.url] } });
    await deleteActor(dave);
    const dead = await alice.publish(moveRequest(alice.url, dave.url));
    check.refused('actor-move-unconfirmed', dead, UNCONFIRMED, 'it did list it, and is deleted');
    await expectUnmoved(check, 'actor-move-unconfirmed', alice);

    const answer = await alice.publish(moveRequest(alice.url, carol.url));
    check.status('actor-move-unconfirmed', answer, 201, 'it lists the actor');
    await check.eventually(
      'actor-moved-to',
      'and is shown',
      async () => (await movedTo(alice)) === carol.url,
    );
    for (const actor of [bob, carol]) await expectUnmoved(check, 'actor-moved-to', actor);
  },
});

type Fault = readonly [what: string, behave: (remote: RemoteActor) => Behaviour];

const HEALING: readonly Fault[] = [
  ...[429, 500, 502, 503, 599].map((status): Fault => [`status ${status}`, () => ({ status })]),
  ['a connection that is closed', () => ({ hang_up: 'after' })],
  ['no answer', () => ({ never: true })],
  ['half an answer', () => ({ stall_in_body: true })],
];

const FINAL: readonly Fault[] = [
  ...[400, 401, 403, 404, 410].map((status): Fault => [
    `status ${status}`,
    () => ({ status, body: '' }),
  ]),
  ['no JSON', () => ({ body: '<!doctype html>', content_type: 'text/html' })],
  ['a member twice', (remote) => ({ body: `{"id":"${remote.url}","id":"${remote.url}"}` })],
  ['another id', (remote) => ({ change: (document) => ({ ...document, id: `${remote.url}2` }) })],
  ['no inbox', () => ({ change: ({ inbox: _inbox, ...rest }) => rest })],
  ['no keys', () => ({ change: ({ assertionMethod: _keys, ...rest }) => rest })],
  ['more than 1 MiB', () => ({ pad_to_bytes: 1_048_577 })],
];

/** Publishes a Move to each target that fails in one way, and the same again when it is well. */
async function judgeFaults(
  check: CheckContext,
  faults: readonly Fault[],
  due: RefusalExpectation,
): Promise<void> {
  // Each fault has an actor and a target of its own, so that slow ones wait side by side.
  await Promise.all(
    faults.map(async ([what, behave]) => {
      const [alice, remote] = [await check.actor(), await check.probe.actor()];
      alsoKnownAs(remote, alice.url);
      remote.on_document.add(behave(remote));
      const request = moveRequest(alice.url, remote.url);
      const refusal = await alice.publish(request, { deadline_ms: PATIENT });
      check.refused('actor-move-unavailable', refusal, due, `a target that gives ${what}`);
      if (due.status === 503) expectRetryAfter(check, 'actor-move-unavailable', refusal, what);
      await expectUnmoved(check, 'actor-move-unavailable', alice);
      remote.on_document.clear();
      const answer = await alice.publish(request, { deadline_ms: PATIENT });
      check.status('actor-move-unavailable', answer, 201, `the same after ${what}`);
    }),
  );
}

const unavailable = defineCheck({
  id: 'move/target-unavailable',
  title: 'a Move whose target cannot be had now is answered 503 with Retry-After and not published',
  class: 'actors',
  requirements: ['actor-move-unavailable'],
  deadline_ms: 40_000,
  async run(check) {
    await judgeFaults(check, HEALING, UNAVAILABLE);
    const alice = await check.actor();
    const away = check.peer();
    const remote = await away.actor();
    alsoKnownAs(remote, alice.url);
    await away.close();
    const request = moveRequest(alice.url, remote.url);
    const refusal = await alice.publish(request, { deadline_ms: PATIENT });
    check.refused('actor-move-unavailable', refusal, UNAVAILABLE, 'nobody listens');
    expectRetryAfter(check, 'actor-move-unavailable', refusal, 'nobody listens');
    await away.open();
    const answer = await alice.publish(request, { deadline_ms: PATIENT });
    check.status('actor-move-unavailable', answer, 201, 'the same when somebody listens');
  },
});

const unusable = defineCheck({
  id: 'move/target-unusable',
  title: 'a Move whose target gives nothing usable is answered 502 and not published',
  class: 'actors',
  requirements: ['actor-move-unavailable'],
  async run(check) {
    const foreign = await check.peer().actor();
    await judgeFaults(
      check,
      [...FINAL, ['a redirect to another origin', () => ({ redirect: foreign.url })]],
      FAILED,
    );
    check.equal('actor-move-unavailable', foreign.document_fetches, 0, 'no redirect was followed');
  },
});

const guarded = defineCheck({
  id: 'move/guarded',
  title: 'outside of development mode a Move to a loopback address is refused without a connection',
  class: 'actors',
  requirements: ['actor-move-unavailable'],
  needs: ['guarded', 'operator'],
  async run(check) {
    const host = await check.startHost({ guarded: true });
    const [alice, bob] = [await check.actor({ host }), await check.actor({ host })];
    const remote = await check.probe.actor();
    alsoKnownAs(remote, alice.url);
    const port = new URL(remote.url).port;
    for (const authority of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
      const target = `http://${authority}/actors/${remote.name}`;
      const answer = await alice.publish(moveRequest(alice.url, target), { deadline_ms: PATIENT });
      check.refused('actor-move-unavailable', answer, FAILED, `a target at ${authority}`);
    }
    check.equal('actor-move-unavailable', check.probe.connections, 0, 'no connection was made');
    await bob.published(updateRequest(bob.url, { alsoKnownAs: [alice.url] }));
    const answer = await alice.publish(moveRequest(alice.url, bob.url));
    check.status('actor-move-unavailable', answer, 201, 'its own actors need no connection');
  },
});

const newest = defineCheck({
  id: 'move/newest-counts',
  title: 'movedTo is the target of the newest published Move, and the actor goes on publishing',
  class: 'actors',
  requirements: ['actor-moved-to', 'publish-times', 'actor-update', 'activity-patch-closed'],
  async run(check) {
    const alice = await check.actor();
    const targets = [];
    for (let n = 0; n < 4; n += 1) {
      const remote = await check.probe.actor();
      alsoKnownAs(remote, alice.url);
      targets.push(remote);
    }
    const [first, second] = targets;
    for (const remote of [first, second, first]) {
      await alice.published(moveRequest(alice.url, remote?.url ?? ''));
      await check.eventually(
        'actor-moved-to',
        'the target of the newest Move is shown',
        async () => (await movedTo(alice)) === remote?.url,
      );
    }
    // Of several at once the one that is last in the outbox.
    await publishAtOnce(
      alice,
      targets.map((remote) => moveRequest(alice.url, remote.url)),
    );
    const outbox = await outboxOf(alice);
    expectTimesInOrder(check, outbox);
    const last = textAt(outbox.at(-1), 'target');
    await check.eventually(
      'actor-moved-to',
      'of several at once the last one is shown',
      async () => (await movedTo(alice)) === last,
    );
    const silent = await check.probe.actor();
    await alice.publish(moveRequest(alice.url, silent.url));
    await alice.published(updateRequest(alice.url, { summary: 'gone on', alsoKnownAs: [] }));
    await check.eventually(
      'actor-update',
      'a moved actor can change its profile',
      async () => textAt(await alice.document(), 'summary') === 'gone on',
    );
    for (const value of [null, silent.url]) {
      const answer = await alice.publish(updateRequest(alice.url, { movedTo: value }));
      check.refused(
        'activity-patch-closed',
        answer,
        SHAPE_INVALID,
        `a patch of movedTo: ${show(value)}`,
      );
    }
    check.equal('actor-moved-to', await movedTo(alice), last, 'movedTo stays what it was');
    const note = await alice.publish(noteRequest());
    check.status('actor-moved-to', note, 201, 'a moved actor can still publish');
  },
});

const durable = defineCheck({
  id: 'move/kept-over-restarts',
  title: 'a Move that was answered 201 is there after the sudden death of the host',
  class: 'actors',
  requirements: ['actor-moved-to', 'restart-durable', 'publish-durable'],
  needs: ['restart', 'operator'],
  async run(check) {
    const host = await check.startHost();
    const [alice, bob] = [await check.actor({ host }), await check.actor({ host })];
    const remote = await check.probe.actor();
    alsoKnownAs(remote, alice.url);
    const move = await alice.published(moveRequest(alice.url, remote.url));
    await host.restart('kill');
    await check.eventually(
      'restart-durable',
      'the actor has still moved',
      async () => (await movedTo(alice)) === remote.url,
    );
    check.equal('publish-durable', (await outboxOf(alice)).at(-1), move, 'the outbox has the Move');
    await host.restart('stop');
    await check.eventually(
      'actor-moved-to',
      'and after a graceful end',
      async () => (await movedTo(alice)) === remote.url,
    );
    await expectUnmoved(check, 'actor-moved-to', bob);
  },
});

const meanwhile = defineCheck({
  id: 'move/others-go-on-meanwhile',
  title: 'while the targets of several Moves hang, other actors of the host publish and are served',
  class: 'actors',
  requirements: ['publish-actors-apart', 'actor-moved-to'],
  async run(check) {
    const bob = await check.actor();
    const gate = new Gate();
    const movers: [LocalActor, RemoteActor][] = [];
    for (let n = 0; n < 8; n += 1) {
      const [alice, remote] = [await check.actor(), await check.probe.actor()];
      alsoKnownAs(remote, alice.url);
      remote.on_document.add({ times: 1, hold_after: gate });
      movers.push([alice, remote]);
    }
    const moves = movers.map(([alice, remote]) =>
      alice.publish(moveRequest(alice.url, remote.url), { deadline_ms: PATIENT }),
    );
    // A Move that is refused early must not be taken for one that nobody waits for.
    let answered = 0;
    for (const move of moves) {
      move.then(
        () => (answered += 1),
        () => (answered += 1),
      );
    }
    await check.until('all targets are asked', () => gate.waiting + answered >= movers.length);
    for (let n = 0; n < 4; n += 1) {
      const answer = await bob.publish(noteRequest(`number ${n}`, { to: [] }), PROMPT);
      check.status('publish-actors-apart', answer, 201, 'another actor publishes meanwhile');
    }
    const document = await check.get(bob.url, PROMPT);
    check.status('publish-actors-apart', document, 200, 'its document is served meanwhile');
    check.equal('publish-actors-apart', answered, 0, 'and the Moves are still waiting');
    gate.open();
    for (const [n, answer] of (await Promise.all(moves)).entries()) {
      check.status('actor-moved-to', answer, 201, 'a Move is published when its target answers');
      const [alice, remote] = movers[n] ?? [];
      await check.eventually(
        'actor-moved-to',
        'each to its own target',
        async () => alice !== undefined && (await movedTo(alice)) === remote?.url,
      );
    }
  },
});

export const moveChecks: readonly CheckDefinition[] = [
  self,
  targetSelf,
  unconfirmed,
  anew,
  localTarget,
  unavailable,
  unusable,
  guarded,
  newest,
  durable,
  meanwhile,
];
