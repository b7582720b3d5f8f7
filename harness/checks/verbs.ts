// Verbs and types of objects as data: definitions, what puts them into force, and what they forbid. Spec: "Verbs".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { timeFromNow } from '../probe/activities.ts';
import { REFUSED } from './inbox-support.ts';
import { noteRequest } from './publishing-support.ts';
import {
  CONFLICT,
  defineRequest,
  definition,
  DEFINITION_INVALID,
  entryOf,
  expectedEntry,
  freshName,
  GOOD_OBJECT,
  receivedOf,
  SCHEMA_VIOLATED,
  SHIPPED,
} from './verbs-support.ts';
import type { Kind } from './verbs-support.ts';

const defined = defineCheck({
  id: 'verbs/defined',
  title: 'a published definition binds what every actor of the host publishes and receives',
  class: 'verbs',
  requirements: [
    'verbs-in-force',
    'verbs-schema-published',
    'verbs-schema-received',
    'verbs-unknown',
    'projection-define-registry',
  ],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const bob = await check.probe.actor();
    const name = freshName(check);
    const bad = { type: name, object: 'bad' };
    const good = { type: name, object: 'good' };
    const before = await alice.publish(bad);
    check.status('verbs-unknown', before, 201, 'without a definition every object is right');
    const early = bob.activity({ type: name, object: 'bad', to: [alice.url] });
    check.status('verbs-unknown', await check.deliver(alice, early), 202, 'a received one too');
    await judgeUnknown(check, alice, [before.json], [early]);
    check.equal(
      'projection-define-registry',
      await entryOf(alice, 'DefineActivity', name),
      undefined,
      'what was only used is not in the registry',
    );

    const created = await alice.published(defineRequest('DefineActivity', name, GOOD_OBJECT));
    // No waiting: it is in force from the answer on.
    for (const actor of [alice, carol]) {
      const refused = await actor.publish(bad);
      check.refused('verbs-in-force', refused, SCHEMA_VIOLATED, 'at once, for every actor');
      check.refused('verbs-schema-published', refused, SCHEMA_VIOLATED);
      check.status('verbs-schema-published', await actor.publish(good), 201, 'its sibling');
      const other = bob.activity({ type: name, object: 'bad', to: [actor.url] });
      const answer = await check.deliver(actor, other);
      check.refused('verbs-schema-received', answer, SCHEMA_VIOLATED, 'received as well');
      const fine = bob.activity({ type: name, object: 'good', to: [actor.url] });
      check.status('verbs-schema-received', await check.deliver(actor, fine), 202, 'its sibling');
      const items = await actor.items('inbox');
      check.expect(
        'verbs-schema-received',
        !items.some((item) => deepEqual(item, other)) &&
          items.some((item) => deepEqual(item, fine)),
        'nothing is kept of what is refused',
      );
      const artifact = await check.get(`/artifacts/${String(other['id'])}`);
      check.status('verbs-schema-received', artifact, 404, 'nor served');
    }
    const outbox = await alice.items('outbox');
    check.equal(
      'verbs-schema-published',
      outbox.filter((item) => at(item, 'type') === name).length,
      2,
      'what was published before stands, and what was refused does not',
    );
    await check.eventually('projection-define-registry', 'the registry shows it', async () =>
      deepEqual(
        await entryOf(carol, 'DefineActivity', name),
        expectedEntry('DefineActivity', name, GOOD_OBJECT, String(created['id'])),
      ),
    );
  },
});

/** What is of a verb or type that nobody defined is shown by what shows everything, and by nothing else. */
async function judgeUnknown(
  check: CheckContext,
  actor: LocalActor,
  published: readonly unknown[],
  received: readonly unknown[],
): Promise<void> {
  const idsIn = (items: readonly unknown[]): unknown[] => items.map((item) => at(item, 'id'));
  for (const [box, activities] of [
    ['outbox', published],
    ['inbox', received],
  ] as const) {
    await check.eventually('verbs-unknown', `it is shown in the ${box}`, async () => {
      const shown = idsIn(await actor.items(box));
      return idsIn(activities).every((id) => shown.includes(id));
    });
  }
  const feed = await actor.projection('feed');
  const shown = idsIn(Array.isArray(feed) ? feed : []);
  check.equal(
    'verbs-unknown',
    idsIn([...published, ...received]).filter((id) => shown.includes(id)),
    [],
    'it is not in the feed',
  );
}

const objects = defineCheck({
  id: 'verbs/objects',
  title: 'a type of objects is judged by its schema where it is created, and nowhere else',
  class: 'verbs',
  requirements: [
    'verbs-in-force',
    'verbs-schema-published',
    'verbs-schema-received',
    'verbs-unknown',
    'projection-define-registry',
  ],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const name = freshName(check);
    const schema = { type: 'object', required: ['size'], properties: { size: { minimum: 3 } } };
    const make = (size: JsonValue): JsonObject => ({
      type: 'Create',
      object: { type: name, size, content: 'x' },
    });
    const before = await alice.publish(make(1));
    check.status('verbs-unknown', before, 201, 'without a definition every object is right');
    const early = bob.activity({ ...make(1), to: [alice.url] });
    check.status('verbs-unknown', await check.deliver(alice, early), 202, 'a received one too');
    await judgeUnknown(check, alice, [before.json], [early]);
    // Nobody else is told of the definition; it binds all the same.
    const request = { ...defineRequest('DefineObject', name, schema), to: [] };
    const created = await alice.published(request);
    check.refused('verbs-in-force', await alice.publish(make(2)), SCHEMA_VIOLATED);
    check.refused('verbs-schema-published', await alice.publish(make(2.999)), SCHEMA_VIOLATED);
    const none = { type: 'Create', object: { type: name } };
    check.refused('verbs-schema-published', await alice.publish(none), SCHEMA_VIOLATED);
    check.status('verbs-schema-published', await alice.publish(make(3)), 201, 'its sibling');
    check.status('verbs-schema-published', await alice.publish(make('two')), 201, 'no number');
    const bad = bob.activity({ ...make(1), to: [alice.url] });
    check.refused('verbs-schema-received', await check.deliver(alice, bad), SCHEMA_VIOLATED);
    const good = bob.activity({ ...make(4), to: [alice.url] });
    check.status('verbs-schema-received', await check.deliver(alice, good), 202, 'its sibling');

    // The same name as a verb, and the same object in another verb, are something else.
    const verb = await alice.publish({ type: name, object: { type: name, size: 1 } });
    check.status('verbs-unknown', verb, 201, 'a verb of that name has no definition');
    const other = await alice.publish({ type: freshName(check), object: { type: name, size: 1 } });
    check.status('verbs-unknown', other, 201, 'an object that is not created is not judged');
    await check.eventually('projection-define-registry', 'it is among the objects', async () =>
      deepEqual(
        [await entryOf(alice, 'DefineObject', name), await entryOf(alice, 'DefineActivity', name)],
        [expectedEntry('DefineObject', name, schema, String(created['id'])), undefined],
      ),
    );
  },
});

const wholeActivity = defineCheck({
  id: 'verbs/whole-activity',
  title: 'the schema of a verb sees the whole activity, but not id and proof',
  class: 'verbs',
  requirements: ['verbs-schema-published', 'verbs-schema-received', 'verbs-schema-judge'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const rows: [string, JsonObject, JsonObject, JsonObject][] = [
      [
        'a member beside the object',
        { required: ['mood'], properties: { mood: { enum: ['calm'] } } },
        { mood: 'calm' },
        { mood: 'wild' },
      ],
      [
        'the audience',
        { properties: { to: { type: 'array', maxItems: 1 } } },
        { to: ['Public'] },
        { to: ['Public', 'Followers'] },
      ],
      [
        'what the host writes',
        {
          required: ['actor', 'published', 'nonce', 'type'],
          properties: {
            actor: { type: 'string', format: 'actor-id' },
            published: { type: 'string', format: 'time' },
            mark: { format: 'time' },
          },
        },
        { mark: '2026-11-20T10:00:00.000Z' },
        { mark: '2026-11-20T10:00:00Z' },
      ],
      [
        'no other members',
        {
          properties: Object.fromEntries(
            ['type', 'actor', 'published', 'nonce', 'to', 'cc', 'object', 'size'].map((member) => [
              member,
              true,
            ]),
          ),
          additionalProperties: false,
        },
        { size: 1 },
        { colour: 1 },
      ],
    ];
    for (const [what, schema, good, bad] of rows) {
      const name = freshName(check);
      await alice.published(defineRequest('DefineActivity', name, schema));
      const draft = { type: name, object: 'thing' };
      check.status(
        'verbs-schema-judge',
        await alice.publish({ ...draft, ...good }),
        201,
        `${what}: what fits is published`,
      );
      check.refused(
        'verbs-schema-published',
        await alice.publish({ ...draft, ...bad }),
        SCHEMA_VIOLATED,
      );
      const wrong = bob.activity({ ...draft, ...bad });
      check.refused('verbs-schema-received', await check.deliver(alice, wrong), SCHEMA_VIOLATED);
      const right = bob.activity({ ...draft, ...good });
      check.status(
        'verbs-schema-judge',
        await check.deliver(alice, right),
        202,
        `${what}: sibling`,
      );
    }
  },
});

const received = defineCheck({
  id: 'verbs/received',
  title: 'what somebody else defines is shown, and binds nobody until it is published here',
  class: 'verbs',
  requirements: [
    'verbs-received',
    'projection-define-registry',
    'verbs-in-force',
    'verbs-conflict',
  ],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const bob = await check.probe.actor();
    const name = freshName(check);
    const object = definition('DefineActivity', name, GOOD_OBJECT);
    const first = bob.activity({ type: 'Create', object, to: [alice.url] });
    check.status('verbs-received', await check.deliver(alice, first), 202, 'it is taken');
    const shown = {
      kind: 'DefineActivity',
      name,
      definition: expectedEntry('DefineActivity', name, GOOD_OBJECT, null)['definition'],
      activity: first['id'],
      actor: bob.url,
    };
    await check.eventually('projection-define-registry', 'it is shown as received', async () =>
      deepEqual(await receivedOf(alice, name), [shown]),
    );
    check.equal(
      'projection-define-registry',
      await receivedOf(carol, name),
      [],
      'but not to an actor that did not receive it',
    );
    check.equal(
      'verbs-received',
      await entryOf(alice, 'DefineActivity', name),
      undefined,
      'it is not in force',
    );
    const free = await alice.publish({ type: name, object: 'bad' });
    check.status('verbs-received', free, 201, 'so it forbids nothing');
    const late = bob.activity({ type: name, object: 'bad', to: [carol.url] });
    check.status('verbs-received', await check.deliver(carol, late), 202, 'nor to its author');

    // A received one is no ground for a conflict, and the same one published here counts from then on.
    const own = { ...GOOD_OBJECT, title: 'our own' };
    const published = await carol.publish(defineRequest('DefineActivity', name, own));
    check.status('verbs-conflict', published, 201, 'a received definition reserves no name');
    const refused = await alice.publish({ type: name, object: 'bad' });
    check.refused('verbs-in-force', refused, SCHEMA_VIOLATED);
    const adopted = await alice.publish({ type: 'Create', object });
    check.refused('verbs-conflict', adopted, CONFLICT, 'now another definition is in force');

    const adopting = freshName(check);
    const theirs = definition('DefineActivity', adopting, GOOD_OBJECT);
    const second = bob.activity({ type: 'Create', object: theirs, to: [alice.url] });
    await check.deliver(alice, second);
    const again = await alice.published({ type: 'Create', object: theirs });
    check.refused(
      'verbs-in-force',
      await alice.publish({ type: adopting, object: 'bad' }),
      SCHEMA_VIOLATED,
    );
    await check.eventually('projection-define-registry', 'its own publication counts', async () => {
      const entry = await entryOf(alice, 'DefineActivity', adopting);
      return (
        at(entry, 'activity') === again['id'] && (await receivedOf(alice, adopting)).length === 1
      );
    });
  },
});

const registry = defineCheck({
  id: 'verbs/registry',
  title: 'received definitions are listed in the order in which they came, each activity once',
  class: 'verbs',
  requirements: ['projection-define-registry', 'verbs-received'],
  needs: ['operator'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const bob = await check.probe.actor();
    const name = freshName(check);
    const schemas: JsonValue[] = [true, GOOD_OBJECT, true, { title: 'a third one' }];
    const sent = schemas.map((schema, index) =>
      bob.activity({
        type: 'Create',
        object: {
          ...definition(index === 1 ? 'DefineObject' : 'DefineActivity', name, schema),
          summary: 'of no meaning here',
        },
        // What came first says that it was published last.
        published: timeFromNow(-1000 * index),
        to: [alice.url, carol.url],
      }),
    );
    for (const activity of sent) {
      const answer = await check.deliver(alice, activity);
      check.status('verbs-received', answer, 202, 'a name may be defined in several ways');
    }
    for (const activity of [sent[2], sent[0]] as JsonObject[]) {
      check.status('verbs-received', await check.deliver(carol, activity), 202, 'to her too');
    }
    const shown = sent.map((activity) => {
      const kind = at(activity, 'object', 'type') as Kind;
      const schema = at(activity, 'object', 'schema') as JsonValue;
      const { definition: id } = expectedEntry(kind, name, schema, null);
      return { kind, name, definition: id, activity: activity['id'], actor: bob.url };
    });
    await check.eventually('projection-define-registry', 'she sees all of them', async () =>
      deepEqual(await receivedOf(alice, name), shown),
    );
    check.equal('projection-define-registry', await receivedOf(alice, name), shown, 'in order');
    check.equal(
      'projection-define-registry',
      await receivedOf(carol, name),
      [shown[0], shown[2]],
      'the other one sees those that she received, in the order of the host',
    );
    const whole = await check.get('/projections/define-registry', { token: check.operatorToken() });
    check.equal(
      'projection-define-registry',
      listAt(whole.json, 'received').filter((entry) => at(entry, 'name') === name),
      shown,
      'for the operator each activity is there once',
    );
  },
});

const conflicts = defineCheck({
  id: 'verbs/conflicts',
  title: 'a name has one definition: another one is refused, the same one changes nothing',
  class: 'verbs',
  requirements: ['verbs-conflict', 'verbs-same', 'projection-define-registry', 'verbs-reserved'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    for (const kind of ['DefineActivity', 'DefineObject'] as const) {
      const name = freshName(check);
      const first = await alice.published(defineRequest(kind, name, GOOD_OBJECT));
      const others: [string, JsonValue][] = [
        ['a wider schema', true],
        ['one with a title', { ...GOOD_OBJECT, title: 'x' }],
        ['a list in another order', { ...GOOD_OBJECT, required: ['object', 'type'] }],
      ];
      for (const [what, schema] of others) {
        for (const actor of [alice, carol]) {
          const answer = await actor.publish(defineRequest(kind, name, schema));
          check.refused('verbs-conflict', answer, CONFLICT, what);
        }
      }
      // Other members, and the order of members, are not part of the definition.
      const { properties, required, type } = GOOD_OBJECT as { [keyword: string]: JsonValue };
      const schema = { properties, required, type } as JsonObject;
      for (const same of [
        definition(kind, name, GOOD_OBJECT),
        { schema, name, type: kind },
        { summary: 'again', ...definition(kind, name, GOOD_OBJECT), id: 'x' },
      ]) {
        const repeated = await carol.publish({ type: 'Create', object: same });
        check.status('verbs-same', repeated, 201, `${kind}: the same definition once more`);
      }
      await check.eventually('verbs-same', 'the registry is as it was', async () =>
        deepEqual(
          await entryOf(carol, kind, name),
          expectedEntry(kind, name, GOOD_OBJECT, String(first['id'])),
        ),
      );
      const other = kind === 'DefineActivity' ? 'DefineObject' : 'DefineActivity';
      const sibling = await alice.publish(defineRequest(other, name, { title: 'other kind' }));
      check.status('verbs-conflict', sibling, 201, 'the other kind has names of its own');
    }
    const reserved: [Kind, string[]][] = [
      [
        'DefineActivity',
        ['Create', 'Update', 'Delete', 'Move', 'Follow', 'Accept', 'Reject', 'Undo'],
      ],
      ['DefineObject', ['Person', 'Service', 'Group', 'DefineActivity', 'DefineObject']],
    ];
    for (const [kind, names] of reserved) {
      for (const name of names) {
        const answer = await alice.publish(defineRequest(kind, name, true));
        check.refused('verbs-reserved', answer, CONFLICT, `${kind} of ${name}`);
        check.equal(
          'projection-define-registry',
          await entryOf(alice, kind, name),
          undefined,
          `${name} is not in the registry`,
        );
      }
    }
    // Each name is reserved for one kind.
    for (const [kind, name] of [
      ['DefineObject', 'Follow'],
      ['DefineActivity', 'Person'],
    ] as const) {
      const answer = await alice.publish(defineRequest(kind, name, true));
      check.status('verbs-reserved', answer, 201, `${kind} of ${name}`);
    }
    // Announce is in the table too, but shipped: only another definition is in conflict.
    for (const { kind, name, schema } of SHIPPED) {
      const answer = await alice.publish(defineRequest(kind, name, true));
      check.refused('verbs-conflict', answer, CONFLICT, `another ${name}`);
      const shipped = await alice.publish(defineRequest(kind, name, schema));
      check.status('verbs-same', shipped, 201, `the shipped ${name} once more`);
      check.equal(
        'verbs-same',
        at(await entryOf(alice, kind, name), 'activity'),
        null,
        `${name} stays a shipped one`,
      );
    }
  },
});

const atOnce = defineCheck({
  id: 'verbs/at-once',
  title: 'of two definitions of one name that are published at once one is refused',
  class: 'verbs',
  requirements: ['verbs-conflict', 'verbs-in-force', 'projection-define-registry'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    for (let round = 0; round < 8; round += 1) {
      const name = freshName(check);
      const schemas = [{ const: `a ${round}` }, { const: `b ${round}` }].map((object) => ({
        properties: { object },
      }));
      const answers = await Promise.all(
        [alice, carol].map((actor, index) =>
          actor.publish(defineRequest('DefineActivity', name, schemas[index] ?? true)),
        ),
      );
      const winner = answers.findIndex(({ status }) => status === 201);
      check.equal(
        'verbs-conflict',
        answers.map(({ status }) => status).sort(),
        [201, 409],
        'one is published and one is refused',
      );
      check.equal(
        'projection-define-registry',
        at(await entryOf(alice, 'DefineActivity', name), 'schema'),
        schemas[winner],
        'the one that was published is in force',
      );
      const object = winner === 0 ? `b ${round}` : `a ${round}`;
      const answer = await alice.publish({ type: name, object });
      check.refused('verbs-in-force', answer, SCHEMA_VIOLATED, 'and judges');
    }
  },
});

const shapes = defineCheck({
  id: 'verbs/shapes',
  title:
    'a definition without a name or a schema is refused, and so is a schema beyond the profile',
  class: 'verbs',
  requirements: [
    'verbs-definition-shape',
    'verbs-definition-refused',
    'verbs-profile',
    'verbs-profile-size',
    'projection-define-registry',
  ],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const judge = async (
      id: string,
      what: string,
      object: JsonObject,
      refusal: { status: number; code: string },
    ): Promise<void> => {
      const published = await alice.publish({ type: 'Create', object });
      check.refused(id, published, refusal, `${what}, published`);
      const sent = bob.activity({ type: 'Create', object, to: [alice.url] });
      check.refused(id, await check.deliver(alice, sent), refusal, `${what}, received`);
    };
    const accept = async (id: string, what: string, schema: JsonValue): Promise<void> => {
      const name = freshName(check);
      const sent = bob.activity({
        type: 'Create',
        object: definition('DefineObject', freshName(check), schema),
        to: [alice.url],
      });
      check.status(id, await check.deliver(alice, sent), 202, `${what}, received`);
      const answer = await alice.publish(defineRequest('DefineObject', name, schema));
      check.status(id, answer, 201, `${what}, published`);
    };
    for (const kind of ['DefineActivity', 'DefineObject'] as const) {
      const name = freshName(check);
      const rows: [string, JsonObject][] = [
        ['no name', { type: kind, schema: true }],
        ['no schema', { type: kind, name }],
        ['a name that is no text', { type: kind, name: 7, schema: true }],
        ['a name in lower case', { type: kind, name: name.toLowerCase(), schema: true }],
        ['an empty name', { type: kind, name: '', schema: true }],
        ['a name with a dash', { type: kind, name: `${name}-x`, schema: true }],
        ['a name of 65 characters', { type: kind, name: 'V'.repeat(65), schema: true }],
      ];
      for (const [what, object] of rows) {
        await judge('verbs-definition-shape', `${kind}: ${what}`, object, REFUSED.shape);
      }
    }
    await accept('verbs-definition-shape', 'the schema true', true);
    const name = freshName(check);
    const schemas: [string, JsonValue, JsonValue][] = [
      ['$ref', { $ref: '#' }, { $comment: '#' }],
      ['pattern', { type: 'string', pattern: '^a$' }, { type: 'string', title: '^a$' }],
      ['not', { not: false }, { allOf: [true] }],
      ['oneOf', { oneOf: [true] }, { anyOf: [true] }],
      ['an unknown keyword', { shade: 'blue' }, { description: 'blue' }],
      [
        'an unknown keyword deep inside',
        { items: { items: { if: true } } },
        { items: { items: {} } },
      ],
      ['an unknown type', { type: 'text' }, { type: 'string' }],
      ['no type in a list', { type: [] }, { type: ['null'] }],
      ['a type twice', { type: ['null', 'null'] }, { type: ['null', 'string'] }],
      ['a schema that is a text', 'true', {}],
      ['a schema that is a list', [true], { enum: [true] }],
      ['an empty enum', { enum: [] }, { enum: [null] }],
      ['an unknown format', { format: 'email' }, { format: 'cid' }],
      ['a negative length', { minLength: -1 }, { minLength: 0 }],
      ['half a length', { maxItems: 1.5 }, { maxItems: 1 }],
      ['an empty anyOf', { anyOf: [] }, { anyOf: [false] }],
      ['required twice', { required: ['a', 'a'] }, { required: ['a'] }],
      ['items as a list', { items: [true] }, { items: true }],
    ];
    for (const [what, bad, good] of schemas) {
      const object = definition('DefineObject', name, bad);
      await judge('verbs-profile', what, object, DEFINITION_INVALID);
      await accept('verbs-profile', `the sibling of ${what}`, good);
    }
    for (const kind of ['DefineActivity', 'DefineObject'] as const) {
      const refused = definition(kind, name, { pattern: 'x' });
      await judge('verbs-definition-refused', kind, refused, DEFINITION_INVALID);
      const deep = definition(kind, name, { properties: { object: { items: [true] } } });
      await judge('verbs-definition-refused', `${kind}, deep inside`, deep, DEFINITION_INVALID);
    }
    const nest = (levels: number): JsonValue => (levels === 1 ? true : { items: nest(levels - 1) });
    await accept('verbs-profile-size', '16 schemas inside one another', nest(16));
    const deep = definition('DefineObject', name, nest(17));
    await judge('verbs-profile-size', '17 schemas inside one another', deep, DEFINITION_INVALID);
    // {"description":"…"} has 18 bytes around the text.
    const text = (bytes: number): JsonObject => ({ description: 'x'.repeat(bytes - 18) });
    await accept('verbs-profile-size', '65,536 bytes', text(65_536));
    const large = definition('DefineObject', name, text(65_537));
    await judge('verbs-profile-size', '65,537 bytes', large, DEFINITION_INVALID);
    check.equal(
      'projection-define-registry',
      [await entryOf(alice, 'DefineObject', name), await receivedOf(alice, name)],
      [undefined, []],
      'the registry has nothing of what was refused',
    );
    check.status(
      'verbs-definition-refused',
      await alice.publish(noteRequest()),
      201,
      'and goes on',
    );
  },
});

const replayed = defineCheck({
  id: 'verbs/replay-first',
  title: 'what was received before a schema was in force is a replay and no violation',
  class: 'verbs',
  requirements: ['verbs-schema-after-replay', 'verbs-schema-received', 'verbs-in-force'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const bob = await check.probe.actor();
    const name = freshName(check);
    const early = bob.activity({ type: name, object: 'bad', to: [alice.url, carol.url] });
    check.status('verbs-schema-after-replay', await check.deliver(alice, early), 202, 'before');
    await alice.published(defineRequest('DefineActivity', name, GOOD_OBJECT));
    const replay = await check.deliver(alice, early);
    check.refused('verbs-schema-after-replay', replay, REFUSED.replay, 'it is known');
    const elsewhere = await check.deliver(carol, early);
    check.refused('verbs-schema-received', elsewhere, SCHEMA_VIOLATED, 'where it is new');
    const late = bob.activity({ type: name, object: 'bad' });
    check.refused('verbs-in-force', await check.deliver(alice, late), SCHEMA_VIOLATED);
    check.equal(
      'verbs-schema-after-replay',
      (await alice.items('inbox')).filter((item) => at(item, 'id') === early['id']).length,
      1,
      'it stays where it is',
    );
    const type = freshName(check);
    const thing = bob.activity({ type: 'Create', object: { type, object: 'bad' } });
    check.status('verbs-schema-after-replay', await check.deliver(alice, thing), 202, 'before');
    await alice.published(defineRequest('DefineObject', type, GOOD_OBJECT));
    check.refused(
      'verbs-schema-after-replay',
      await check.deliver(alice, thing),
      REFUSED.replay,
      'an object of a type that was defined later',
    );
    const another = bob.activity({ type: 'Create', object: { type, object: 'bad' } });
    check.refused('verbs-schema-received', await check.deliver(alice, another), SCHEMA_VIOLATED);
  },
});

const shipped = defineCheck({
  id: 'verbs/shipped',
  title: 'Note, Announce and Endorse are in force from the start',
  class: 'verbs',
  requirements: ['verbs-shipped', 'projection-define-registry'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const registry = await alice.projection('define-registry');
    const expected: JsonObject = { DefineActivity: {}, DefineObject: {}, received: [] };
    for (const { kind, name, schema } of SHIPPED) {
      (expected[kind] as JsonObject)[name] = expectedEntry(kind, name, schema, null);
    }
    check.equal('verbs-shipped', registry, expected, 'the registry of a new host');
    const operator = await check.get(`${host.base}/projections/define-registry`, {
      token: check.operatorToken(host),
    });
    check.equal('projection-define-registry', operator.json, expected, 'as the operator sees it');
    const without = await check.get(`${host.base}/projections/define-registry`);
    check.refused('projection-define-registry', without, { status: 401, code: 'unauthorized' });
  },
});

const durable = defineCheck({
  id: 'verbs/durable',
  title: 'definitions stay in force over a restart and a sudden death',
  class: 'verbs',
  requirements: ['verbs-restart', 'projection-define-registry', 'verbs-in-force'],
  needs: ['restart'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const bob = await check.probe.actor();
    for (const how of ['stop', 'kill'] as const) {
      const name = freshName(check);
      const theirs = bob.activity({
        type: 'Create',
        object: definition('DefineObject', freshName(check), true),
        to: [alice.url],
      });
      await check.deliver(alice, theirs);
      await alice.published(defineRequest('DefineActivity', name, GOOD_OBJECT));
      const type = freshName(check);
      await alice.published(defineRequest('DefineObject', type, GOOD_OBJECT));
      const before = how === 'kill' ? undefined : await alice.projection('define-registry');
      await host.restart(how);
      const refused = await alice.publish({ type: name, object: 'bad' });
      check.refused('verbs-restart', refused, SCHEMA_VIOLATED, `after a ${how}`);
      const thing = await alice.publish({ type: 'Create', object: { type, object: 'bad' } });
      check.refused('verbs-restart', thing, SCHEMA_VIOLATED, `an object, after a ${how}`);
      check.status(
        'verbs-in-force',
        await alice.publish({ type: name, object: 'good' }),
        201,
        'sibling',
      );
      const conflict = await alice.publish(defineRequest('DefineActivity', name, true));
      check.refused('verbs-restart', conflict, CONFLICT, `after a ${how}`);
      const after = await alice.projection('define-registry');
      if (before !== undefined) {
        check.equal('verbs-restart', after, before, 'the whole registry is as it was');
      }
      check.expect(
        'projection-define-registry',
        listAt(after, 'received').some((entry) => at(entry, 'activity') === theirs['id']) &&
          textAt(after, 'DefineActivity', name, 'activity') !== undefined,
        'received and own definitions are shown',
        { actual: show(after) },
      );
    }
  },
});

export const verbChecks: readonly CheckDefinition[] = [
  defined,
  objects,
  wholeActivity,
  received,
  registry,
  conflicts,
  atOnce,
  shapes,
  replayed,
  shipped,
  durable,
];
