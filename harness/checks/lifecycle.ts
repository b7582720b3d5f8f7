// The life of an actor: its Create, its profile, and that nobody else has a hand in it.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import { SOME_CID } from './publishing-shapes.ts';
import {
  keysOf,
  noteRequest,
  outboxOf,
  pick,
  signerOf,
  updateRequest,
} from './publishing-support.ts';

const CONFLICT = { status: 409, code: 'conflict' };
const SHAPE_INVALID = { status: 422, code: 'shape-invalid' };

function createRequest(object: JsonObject = {}): JsonObject {
  return { type: 'Create', object: { type: 'Person', name: 'Somebody', ...object } };
}

const createFirst = defineCheck({
  id: 'lifecycle/create-first',
  title: 'before its Create an actor publishes nothing else; its Create is the first in its outbox',
  class: 'actors',
  requirements: ['actor-create-first'],
  async run(check) {
    const alice = await check.unborn();
    const remote = await check.probe.actor();
    const early: [string, JsonObject][] = [
      ['a Note', noteRequest()],
      ['an Update of itself', updateRequest(alice.url, { name: 'x' })],
      ['an Update of itself by name', updateRequest(alice.name, { name: 'x' })],
      ['a Follow', { type: 'Follow', object: remote.url }],
      ['an Announce', { type: 'Announce', object: SOME_CID }],
      ['an unknown verb', { type: 'Applaud', object: {} }],
      ['a Create of an Application', createRequest({ type: 'Application' })],
      ['a Create of a person in lower case', createRequest({ type: 'person' })],
      ['an unknown verb about a Person', { type: 'Add', object: { type: 'Person' } }],
    ];
    for (const [what, request] of early) {
      check.refused(
        'actor-create-first',
        await alice.publish(request),
        CONFLICT,
        `${what} is too early`,
      );
    }
    const create = await alice.publish(createRequest());
    check.status('actor-create-first', create, 201, 'the Create of a Person is accepted');
    for (const [what, request] of early.slice(0, 5)) {
      check.status('actor-create-first', await alice.publish(request), 201, `after it ${what} is`);
    }
    const outbox = await outboxOf(alice);
    check.equal(
      'actor-create-first',
      outbox[0],
      create.json,
      'the Create is the oldest in the outbox',
    );
    check.equal('actor-create-first', outbox.length, 6, 'nothing that was refused is there');
  },
});

const types = defineCheck({
  id: 'lifecycle/types',
  title: 'a Person, a Service and a Group can be created, with the profile of the Create',
  class: 'actors',
  requirements: ['actor-create-first', 'actor-profile', 'actor-create-name', 'actor-create-id'],
  async run(check) {
    for (const type of ['Person', 'Service', 'Group']) {
      const actor = await check.unborn();
      const object: JsonObject = {
        type,
        id: actor.url,
        preferredUsername: actor.name,
        name: `The ${type} \u{1f600}`,
        summary: '',
        icon: { type: 'Image', url: 'https://b.example/icon.png', sizes: [1, 2] },
        alsoKnownAs: ['https://b.example/other', 'acct:other@b.example'],
        manuallyApprovesFollowers: type !== 'Service',
      };
      const answer = await actor.publish({ type: 'Create', object });
      check.status('actor-create-first', answer, 201, `the Create of a ${type} is accepted`);
      check.status('actor-create-name', answer, 201, 'with its own name as preferredUsername');
      check.status('actor-create-id', answer, 201, 'with its own URL as id');
      const names = Object.keys(object);
      check.equal(
        'actor-profile',
        pick(await actor.document(), ...names),
        object,
        'it has this profile',
      );
    }
  },
});

const once = defineCheck({
  id: 'lifecycle/create-once',
  title: 'a second Create of the actor is a conflict and changes nothing',
  class: 'actors',
  requirements: ['actor-create-once'],
  async run(check) {
    const alice = await check.actor({ object: { summary: 'the first' } });
    const [document, outbox] = [await alice.document(), await outboxOf(alice)];
    for (const object of [
      { type: 'Person', name: alice.name, summary: 'the first' },
      { type: 'Person', name: 'Another', summary: 'the second' },
      { type: 'Service', name: 'Another' },
      { type: 'Group', id: alice.url, preferredUsername: alice.name },
    ]) {
      const answer = await alice.publish({ type: 'Create', object });
      check.refused(
        'actor-create-once',
        answer,
        CONFLICT,
        `a second Create, of a ${object.type}, is refused`,
      );
    }
    check.equal('actor-create-once', await alice.document(), document, 'the document is as before');
    check.equal('actor-create-once', await outboxOf(alice), outbox, 'so is the outbox');
    check.status(
      'actor-create-once',
      await alice.publish(noteRequest()),
      201,
      'other Creates go on',
    );
  },
});

const onceAtOnce = defineCheck({
  id: 'lifecycle/create-once-in-parallel',
  title: 'of several Creates of one actor that come at once exactly one is accepted',
  class: 'actors',
  requirements: ['actor-create-once', 'actor-create-key'],
  async run(check) {
    const alice = await check.unborn();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => alice.publish(createRequest({ name: `number ${n}` }))),
    );
    const winners = answers.filter((answer) => answer.status === 201);
    check.equal('actor-create-once', winners.length, 1, 'one is accepted');
    for (const answer of answers.filter((loser) => !winners.includes(loser))) {
      check.refused('actor-create-once', answer, CONFLICT, 'the others are refused');
    }
    const created = winners[0]?.json;
    check.equal('actor-create-once', await outboxOf(alice), [created], 'the outbox has the one');
    check.equal(
      'actor-create-once',
      textAt(await alice.document(), 'name'),
      textAt(created, 'object', 'name'),
      'the actor is the one that was accepted',
    );
    check.equal('actor-create-key', (await keysOf(alice)).length, 1, 'and has one key');
  },
});

interface Identity {
  id: string;
  title: string;
  requirement: 'actor-create-name' | 'actor-create-id' | 'actor-create-members';
  good(actor: LocalActor): JsonObject;
  bad(actor: LocalActor, other: LocalActor): JsonObject[];
}

const IDENTITIES: readonly Identity[] = [
  {
    id: 'lifecycle/create-members',
    title: 'the profile members of a Create have the form that they have in a patch',
    requirement: 'actor-create-members',
    good: () => ({
      name: 'A',
      summary: 'B',
      icon: 'https://b.example/i.png',
      alsoKnownAs: ['C'],
      manuallyApprovesFollowers: true,
    }),
    bad: () => [
      { name: 5 },
      { name: null },
      { summary: ['B'] },
      { summary: null },
      { icon: 5 },
      { icon: null },
      { alsoKnownAs: 'C' },
      { alsoKnownAs: [5] },
      { alsoKnownAs: null },
      { manuallyApprovesFollowers: 'true' },
      { manuallyApprovesFollowers: 1 },
      { manuallyApprovesFollowers: [] },
      { manuallyApprovesFollowers: null },
    ],
  },
  {
    id: 'lifecycle/create-name',
    title: 'the preferredUsername of a Create is the name of the token, or absent',
    requirement: 'actor-create-name',
    good: (actor) => ({ preferredUsername: actor.name }),
    bad: (actor, other) =>
      [other.name, `${actor.name}x`, actor.name.toUpperCase(), actor.url, '', null, 5].map(
        (preferredUsername) => ({ preferredUsername }),
      ),
  },
  {
    id: 'lifecycle/create-id',
    title: "the object of a Create has the actor's URL as id, or none",
    requirement: 'actor-create-id',
    good: (actor) => ({ id: actor.url }),
    bad: (actor, other) =>
      [other.url, `${actor.url}/`, `${actor.url}#me`, actor.name, SOME_CID, '', null, 5].map(
        (id) => ({ id }),
      ),
  },
];

const identities = IDENTITIES.map((row) =>
  defineCheck({
    id: row.id,
    title: row.title,
    class: 'actors',
    requirements: [row.requirement],
    async run(check) {
      const [alice, bob, carol] = [await check.unborn(), await check.actor(), await check.unborn()];
      const before = await bob.document();
      for (const members of row.bad(alice, bob)) {
        const answer = await alice.publish(createRequest(members));
        check.refused(row.requirement, answer, SHAPE_INVALID, `${show(members)} is refused`);
      }
      const missing = await check.get(alice.url);
      check.status(row.requirement, missing, 404, 'the refused Creates have created nothing');
      for (const [actor, members] of [
        [alice, row.good(alice)],
        [carol, {}],
      ] as const) {
        const answer = await actor.publish(createRequest(members));
        check.status(row.requirement, answer, 201, `${show(members)} is accepted`);
        check.equal(
          row.requirement,
          pick(await actor.document(), 'id', 'preferredUsername'),
          { id: actor.url, preferredUsername: actor.name },
          'and the actor is the one of the token',
        );
      }
      check.equal(row.requirement, await bob.document(), before, 'the other actor is as it was');
    },
  }),
);

const firstKey = defineCheck({
  id: 'lifecycle/first-key',
  title: 'a new actor has one key with both purposes, which signs its Create',
  class: 'actors',
  requirements: ['actor-create-key', 'publish-key', 'actor-key-history'],
  async run(check) {
    const alice = await check.unborn();
    const answer = await alice.publish(createRequest());
    check.status('actor-create-key', answer, 201, 'the Create is accepted');
    const keys = await keysOf(alice);
    check.equal('actor-create-key', keys.length, 1, 'the actor has one key');
    const key = keys[0];
    const purposes = at(key, 'purpose');
    check.equal(
      'actor-create-key',
      Array.isArray(purposes) ? [...purposes].sort() : purposes,
      ['rotate-key', 'sign-activity'],
      'it has both purposes',
    );
    const created = textAt(key, 'created') ?? 'never';
    const published = textAt(answer.json, 'published') ?? '';
    check.expect('actor-create-key', created <= published, 'it is not created after the Create', {
      expected: `at most ${published}`,
      actual: created,
    });
    check.equal(
      'actor-key-history',
      [textAt(key, 'superseded_at'), textAt(key, 'revoked_at')],
      [undefined, undefined],
      'and is neither superseded nor revoked',
    );
    check.equal('publish-key', signerOf(answer.json), textAt(key, 'id'), 'it signed the Create');
    await check.verifies('publish-key', answer.json, 'which verifies');
    const other = await check.actor();
    check.expect(
      'actor-create-key',
      textAt((await keysOf(other))[0], 'publicKeyMultibase') !== textAt(key, 'publicKeyMultibase'),
      'another actor has another key',
    );
  },
});

export const lifecycleChecks: readonly CheckDefinition[] = [
  createFirst,
  types,
  once,
  onceAtOnce,
  ...identities,
  firstKey,
];
