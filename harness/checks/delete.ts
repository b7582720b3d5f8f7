// The end of an actor: what is answered at its URL and below it afterwards, what stays, and that nobody else is touched.
// Spec: "Actors and publishing", "The end of an actor".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import {
  ACTIVITY_TYPE,
  deleteActor,
  deleteRequest,
  expectTombstone,
  GONE,
  MISMATCH,
  moveRequest,
} from './life-support.ts';
import type { DeletedActor } from './life-support.ts';
import { SOME_CID } from './publishing-shapes.ts';
import {
  addKey,
  claims,
  holdsAll,
  KEY_CONTEXTS,
  keyIdsOf,
  keysOf,
  noteRequest,
  outboxOf,
  rotateRequest,
  updateRequest,
} from './publishing-support.ts';

const ACCEPTS = [
  undefined,
  '*/*',
  'application/*',
  'application/json',
  ACTIVITY_TYPE,
  'application/ld+json; profile="https://www.w3.org/ns/activitystreams"',
  'text/html',
  'image/png, text/plain;q=0.5',
  '*/*;q=0',
];

/** Whether the actor is still answered as one that is there. */
async function expectAlive(
  check: CheckContext,
  requirement: string,
  actor: LocalActor,
  what: string,
): Promise<void> {
  check.status(requirement, await check.get(actor.url), 200, `${what} is still there`);
  const note = await actor.publish(noteRequest('still here', { to: [] }));
  check.status(requirement, note, 201, `${what} still publishes`);
}

const tombstone = defineCheck({
  id: 'delete/tombstone',
  title: 'the URL of a deleted actor is answered 410 with its Tombstone, whatever Accept says',
  class: 'actors',
  requirements: ['actor-delete-tombstone', 'actor-context-keys'],
  async run(check) {
    for (const type of ['Person', 'Service', 'Group'] as const) {
      const alice = await check.actor({
        type,
        object: { name: `The ${type}`, summary: 'not for ever', alsoKnownAs: ['x'] },
      });
      // A history with a superseded key, a revoked one and one that may only rotate.
      const [first = ''] = await keyIdsOf(alice);
      const spare = await addKey(alice, ['rotate-key']);
      await alice.rotate();
      await alice.published(rotateRequest(alice.url, { revoke: first }));
      check.note(`${spare} may only rotate`);
      const gone = await deleteActor(alice);
      for (const accept of ACCEPTS) {
        const what = `GET with ${accept === undefined ? 'no Accept' : `Accept: ${accept}`}`;
        const options = accept === undefined ? {} : { accept };
        expectTombstone(check, await check.get(alice.url, options), gone, type, what);
      }
      for (const token of [alice.token, check.operatorToken()]) {
        expectTombstone(check, await check.get(alice.url, { token }), gone, type, 'with a token');
      }
      const contexts = listAt((await check.get(alice.url)).json, '@context');
      for (const context of KEY_CONTEXTS) {
        check.expect('actor-context-keys', contexts.includes(context), `it names ${context}`, {
          actual: show(contexts),
        });
      }
      const head = await check.request(alice.url, { method: 'HEAD' });
      expectTombstone(check, head, gone, type, 'HEAD');
    }
  },
});

const verifies = defineCheck({
  id: 'delete/still-verifies',
  title: 'all that a deleted actor signed, the Delete too, verifies by the keys of its Tombstone',
  class: 'actors',
  requirements: ['actor-delete-tombstone', 'actor-delete-artifacts', 'publish-key'],
  async run(check) {
    const alice = await check.actor();
    for (let turn = 0; turn < 3; turn += 1) {
      await alice.note(`note ${turn}`);
      await alice.rotate();
    }
    const history = await outboxOf(alice);
    const { deletion, keys } = await deleteActor(alice);
    check.equal(
      'publish-key',
      textAt(deletion, 'proof', 'verificationMethod'),
      textAt(keys.at(-1), 'id'),
      'the newest key signs the Delete',
    );
    check.equal('actor-delete-tombstone', await keysOf(alice), keys, 'the history stays as it was');
    for (const activity of [...history, deletion]) {
      const type = textAt(activity, 'type') ?? '';
      const path = `/artifacts/${textAt(activity, 'id') ?? ''}`;
      const served = await check.get(path, { token: check.operatorToken() });
      check.equal('actor-delete-artifacts', served.json, activity, `the ${type} is still served`);
      await check.verifies('actor-delete-tombstone', served.json, `the ${type} verifies`);
    }
  },
});

const PARTS = [
  '/inbox',
  '/outbox',
  '/outbox?page=1',
  '/outbox?page=true',
  '/outbox?page=zero',
  '/followers',
  '/following?page=1',
  '/backfilled',
  '/nothing-here',
  '/outbox/deeper',
];

const below = defineCheck({
  id: 'delete/everything-below-is-gone',
  title: 'every path below the URL of a deleted actor is gone, for every method and token',
  class: 'actors',
  requirements: ['actor-delete-gone', 'actor-delete-others', 'actor-unknown', 'http-method'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.actor({ name: `${alice.name}0` });
    await alice.note('one');
    check.status('actor-delete-gone', await alice.read('outbox'), 200, 'before, it is there');
    await deleteActor(alice);
    const tokens: [string, string | undefined][] = [
      ['without a token', undefined],
      ['with its own token', alice.token],
      ["with another actor's token", bob.token],
      ['with the operator token', check.operatorToken()],
    ];
    for (const part of PARTS) {
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        for (const [story, token] of tokens) {
          const answer = await check.request(alice.url + part, { method, token });
          check.refused('actor-delete-gone', answer, GONE, `${method} ${part} ${story}`);
        }
      }
    }
    // At the URL itself too, 410 comes before 405.
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await check.request(alice.url, { method });
      check.refused('actor-delete-gone', answer, GONE, `${method} of the actor itself`);
      const other = await check.request(bob.url, { method });
      const due = { status: 405, code: 'method-not-allowed' };
      check.refused('http-method', other, due, `${method} of an actor that is there`);
    }
    await expectAlive(check, 'actor-delete-others', bob, 'the actor whose name begins alike');
    for (const part of ['outbox', 'inbox', 'followers', 'following']) {
      check.status('actor-delete-others', await bob.read(part), 200, `its ${part} is there`);
    }
    const nobody = await check.get(`/actors/${check.random('nobody-')}/outbox`);
    const due = { status: 404, code: 'not-found' };
    check.refused('actor-unknown', nobody, due, 'an actor that never was is not gone');
  },
});

/** Requests of every kind, right ones. */
function requestsOf(actor: LocalActor, other: LocalActor): [string, JsonObject][] {
  return [
    ['a Note', noteRequest()],
    ['a Create of the actor', { type: 'Create', object: { type: 'Person', name: 'Again' } }],
    ['an Update', updateRequest(actor.url, { name: 'Again' })],
    ['an Update that takes nothing back', updateRequest(actor.name, {})],
    ['a rotation', rotateRequest(actor.url)],
    ['a Follow', { type: 'Follow', object: other.url }],
    ['another Delete', deleteRequest(actor.url)],
    ['a Delete of something else', deleteRequest(SOME_CID)],
    ['a Move', moveRequest(actor.url, other.url)],
    ['an Undo', { type: 'Undo', object: SOME_CID }],
    ['an unknown verb', { type: 'Applaud', object: {} }],
  ];
}

const publish = defineCheck({
  id: 'delete/publishes-nothing',
  title: 'a deleted actor publishes nothing more, with whatever token, and its name is not free',
  class: 'actors',
  requirements: ['actor-delete-publish', 'actor-delete-tombstone', 'actor-delete-others'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const second = check.freshToken();
    await check.addToken(alice.name, second);
    const gone = await deleteActor(alice);
    const third = check.freshToken();
    await check.addToken(alice.name, third);
    for (const token of [alice.token, second, third]) {
      for (const [what, request] of requestsOf(alice, bob)) {
        const answer = await check.post('/activity', request, { token });
        check.refused('actor-delete-publish', answer, GONE, `${what} is refused`);
      }
    }
    expectTombstone(check, await check.get(alice.url), gone, 'Person', 'after all that');
    await expectAlive(check, 'actor-delete-others', bob, 'another actor');
  },
});

const other = defineCheck({
  id: 'delete/only-oneself',
  title: 'a Delete of another actor is refused, and one of anything else deletes no actor',
  class: 'actors',
  requirements: [
    'actor-delete-other',
    'actor-delete-others',
    'actor-delete-tombstone',
    'publish-sign',
  ],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const remote = await check.probe.actor();
    const note = await alice.note('mine');
    for (const object of [
      bob.url,
      remote.url,
      `${check.base}/actors/${check.random('nobody-')}`,
      `${alice.url}0`,
      'https://b.example/actors/bob',
    ]) {
      const answer = await alice.publish(deleteRequest(object, { to: [] }));
      check.refused('actor-delete-other', answer, MISMATCH, `a Delete of ${object}`);
    }
    for (const object of [note['id'] ?? '', SOME_CID, { id: note['id'] ?? '' }, { id: 'x' }]) {
      const answer = await alice.publish(deleteRequest(object, { to: [] }));
      check.status('actor-delete-other', answer, 201, `a Delete of ${show(object)} is accepted`);
    }
    for (const actor of [alice, bob]) {
      await expectAlive(check, 'actor-delete-others', actor, 'an actor of the host');
    }
    const answer = await alice.publish(deleteRequest(alice.name, { to: [] }));
    check.status('actor-delete-other', answer, 201, 'its own bare name is the actor itself');
    const embedded = await check.actor();
    const named = await embedded.publish(deleteRequest({ id: embedded.url }, { to: [] }));
    check.status('actor-delete-other', named, 201, 'an object with its id is the actor itself');
    const gone = await check.get(embedded.url);
    check.status('actor-delete-tombstone', gone, 410, 'so that actor is gone too');
    check.equal('publish-sign', textAt(answer.json, 'object'), alice.url, 'the URL is signed');
    const document = await check.get(alice.url);
    check.status('actor-delete-tombstone', document, 410, 'the actor is gone');
    await check.verifies('publish-sign', answer.json, 'and the Delete verifies');
    await expectAlive(check, 'actor-delete-others', bob, 'the other actor');
  },
});

const others = defineCheck({
  id: 'delete/others-are-as-they-were',
  title: 'the end of an actor leaves the other actors of its host as they were',
  class: 'actors',
  requirements: ['actor-delete-others', 'projection-actor-state'],
  async run(check) {
    const [alice, bob, carol] = [await check.actor(), await check.actor(), await check.actor()];
    for (const actor of [alice, bob, carol]) await actor.note(`by ${actor.name}`);
    await bob.rotate();
    if (claims(check, 'inbox')) {
      // A note of the one that goes stays in the inbox of the one that stays.
      const note = await alice.note('to bob', { to: [bob.url] });
      await check.deliver(bob, note);
      await check.until('it has arrived', async () => holdsAll(await bob.items('inbox'), [note]));
    }
    const view = async (actor: LocalActor): Promise<unknown> => ({
      document: await actor.document(),
      outbox: await actor.items('outbox'),
      inbox: await actor.items('inbox'),
      feed: (await check.get('/projections/feed', { token: actor.token })).json,
    });
    const before = [await view(bob), await view(carol)];
    const gone = await deleteActor(alice);
    const actorState = async (): Promise<unknown> =>
      (await check.get('/projections/actor-state', { token: check.operatorToken() })).json;
    await check.eventually('projection-actor-state', 'actor-state shows the end', async () => {
      return textAt(await actorState(), alice.url, 'type') === 'Tombstone';
    });
    const state = await actorState();
    check.equal(
      'projection-actor-state',
      at(state, alice.url),
      (await check.get(alice.url)).json,
      'actor-state shows the Tombstone as the document of the actor',
    );
    check.equal(
      'projection-actor-state',
      at(state, alice.url, 'assertionMethod'),
      gone.keys,
      'with its keys',
    );
    for (const [n, actor] of [bob, carol].entries()) {
      check.equal('actor-delete-others', await view(actor), before[n], 'the other is as it was');
      check.equal(
        'projection-actor-state',
        at(state, actor.url),
        await actor.document(),
        'and is shown',
      );
      await expectAlive(check, 'actor-delete-others', actor, 'another actor');
      await check.verifies('actor-delete-others', await actor.note('signed'), 'with its own key');
    }
  },
});

const artifacts = defineCheck({
  id: 'delete/artifacts-stay',
  title: 'what a deleted actor published is still served, to those who may see it',
  class: 'actors',
  requirements: ['actor-delete-artifacts', 'artifact-private'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const open = [await alice.note('one'), await alice.note('two', { to: [], cc: ['as:Public'] })];
    const closed = await alice.note('three', { to: [bob.url] });
    const path = (activity: JsonObject): string => `/artifacts/${String(activity['id'])}`;
    const { deletion } = await deleteActor(alice, {});
    for (const activity of [...open, deletion]) {
      const answer = await check.get(path(activity));
      check.status('actor-delete-artifacts', answer, 200, 'a public one is served to everybody');
      check.equal('actor-delete-artifacts', answer.json, activity, 'as it was signed');
      check.equal('actor-delete-artifacts', answer.media_type, ACTIVITY_TYPE, 'as an activity');
    }
    const operator = await check.get(path(closed), { token: check.operatorToken() });
    check.equal('actor-delete-artifacts', operator.json, closed, 'a private one to the operator');
    const author = await check.get(path(closed), { token: alice.token });
    check.equal('actor-delete-artifacts', author.json, closed, 'and to whoever published it');
    const due = { status: 404, code: 'not-found' };
    check.refused('artifact-private', await check.get(path(closed)), due, 'and not to everybody');
    const hidden = await check.actor();
    const quiet = await deleteActor(hidden);
    const answer = await check.get(path(quiet.deletion));
    check.refused('artifact-private', answer, due, 'a Delete that names nobody is private as well');
    const seen = await check.get(path(quiet.deletion), { token: check.operatorToken() });
    check.equal('actor-delete-artifacts', seen.json, quiet.deletion, 'and there');
  },
});

/** All that has to stay true of a deleted actor, life after life. */
async function expectStillGone(
  check: CheckContext,
  host: Host,
  gone: DeletedActor,
  notes: readonly JsonObject[],
  when: string,
): Promise<void> {
  const { actor, deletion } = gone;
  expectTombstone(check, await check.get(actor.url), gone, 'Person', when);
  for (const part of ['outbox', 'inbox', 'followers']) {
    check.refused('actor-delete-gone', await actor.read(part), GONE, `${part} ${when}`);
  }
  const late: HttpAnswer[] = [
    await actor.publish(noteRequest()),
    await actor.publish({ type: 'Create', object: { type: 'Person', name: 'Again' } }),
  ];
  for (const answer of late) {
    check.refused('actor-delete-publish', answer, GONE, `it publishes nothing ${when}`);
  }
  for (const activity of [...notes, deletion]) {
    const path = `${host.base}/artifacts/${String(activity['id'])}`;
    const answer = await check.get(path, { token: check.operatorToken(host) });
    check.equal(
      'actor-delete-artifacts',
      answer.json,
      activity,
      `its artifacts are served ${when}`,
    );
  }
  await check.verifies('actor-delete-tombstone', deletion, `the Delete verifies ${when}`);
}

const durable = defineCheck({
  id: 'delete/kept-over-restarts',
  title: 'an actor whose Delete was answered 201 is gone after the sudden death of the host',
  class: 'actors',
  requirements: [
    'actor-delete-tombstone',
    'actor-delete-gone',
    'actor-delete-publish',
    'actor-delete-artifacts',
    'actor-delete-others',
    'restart-durable',
    'publish-durable',
  ],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const [alice, bob] = [await check.actor({ host }), await check.actor({ host })];
    const notes = [await alice.note('one'), await alice.rotate(), await alice.note('two')];
    const before = await bob.document();
    const gone = await deleteActor(alice);
    await host.kill();
    await host.start();
    check.status('publish-durable', await check.get(alice.url), 410, 'the Delete has its effect');
    await expectStillGone(check, host, gone, notes, 'after a sudden death');
    check.equal('restart-durable', await bob.document(), before, 'the other actor is as it was');
    await host.restart('stop');
    await expectStillGone(check, host, gone, notes, 'after a graceful end');
    await host.restart('kill');
    await expectStillGone(check, host, gone, notes, 'after another sudden death');
    await expectAlive(check, 'actor-delete-others', bob, 'the other actor');
    const state = await check.get(`${host.base}/projections/actor-state`, {
      token: check.operatorToken(host),
    });
    check.equal(
      'restart-durable',
      [textAt(state.json, alice.url, 'type'), textAt(state.json, bob.url, 'type')],
      ['Tombstone', 'Person'],
      'actor-state shows both',
    );
  },
});

const amidst = defineCheck({
  id: 'delete/amidst-publishing',
  title: 'of requests that come together with a Delete each is published before it or gone',
  class: 'actors',
  requirements: ['actor-delete-publish', 'actor-delete-artifacts', 'publish-times'],
  async run(check) {
    const alice = await check.actor();
    const note = (n: number): JsonObject => noteRequest(`number ${n}`, { to: ['Public'] });
    const requests: JsonObject[] = Array.from({ length: 24 }, (_, n) =>
      n === 8 || n === 16 ? deleteRequest(alice.url, { to: ['Public'] }) : note(n),
    );
    const answers = await Promise.all(requests.map((request) => alice.publish(request)));
    const accepted = answers.filter((answer) => answer.status === 201);
    for (const answer of answers.filter((one) => one.status !== 201)) {
      check.refused('actor-delete-publish', answer, GONE, 'what comes too late is gone');
    }
    const deletions = accepted.filter((answer) => textAt(answer.json, 'type') === 'Delete');
    check.equal('actor-delete-publish', deletions.length, 1, 'one Delete is published');
    const end = textAt(deletions[0]?.json, 'published') ?? '';
    for (const { json } of accepted) {
      check.expect('publish-times', (textAt(json, 'published') ?? 'z') <= end, 'nothing is later', {
        expected: `at most ${end}`,
        actual: show(textAt(json, 'published')),
      });
      const artifact = await check.get(`/artifacts/${textAt(json, 'id') ?? ''}`);
      check.equal('actor-delete-artifacts', artifact.json, json, 'what was answered 201 is there');
    }
    check.refused('actor-delete-publish', await alice.publish(note(99)), GONE, 'and nothing after');
  },
});

export const deleteChecks: readonly CheckDefinition[] = [
  tombstone,
  verifies,
  below,
  publish,
  other,
  others,
  artifacts,
  durable,
  amidst,
];
