// A publish request with two faults is answered for the earlier one; and what would be too large when it is signed.
// Spec: "Actors and publishing", "Publishing": the paragraph on the order.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext, RefusalExpectation } from '../engine/context.ts';
import type { Body, RequestOptions } from '../engine/http.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import { tamper } from '../probe/activities.ts';
import type { RemoteActor } from '../probe/probe.ts';
import {
  alsoKnownAs,
  deleteActor,
  GONE,
  MISMATCH,
  moveRequest,
  UNCONFIRMED,
} from './life-support.ts';
import { SOME_CID } from './publishing-shapes.ts';
import { noteRequest, outboxOf, rotateRequest, updateRequest } from './publishing-support.ts';

const UNAUTHORIZED = { status: 401, code: 'unauthorized' } as const;
const MEDIA_TYPE = { status: 415, code: 'unsupported-media-type' } as const;
const TOO_LARGE = { status: 413, code: 'too-large' } as const;
const INVALID_JSON = { status: 400, code: 'invalid-json' } as const;
const DUPLICATE = { status: 400, code: 'duplicate-member' } as const;
const SHAPE = { status: 422, code: 'shape-invalid' } as const;
const ID = { status: 422, code: 'id-mismatch' } as const;
const SELF_FOLLOW = { status: 422, code: 'self-follow' } as const;
const AUDIENCE = { status: 422, code: 'audience-refused' } as const;
const SCHEMA = { status: 422, code: 'schema-violated' } as const;
const CONFLICT = { status: 409, code: 'conflict' } as const;

const LIMIT = 1_048_576;
const TEXT = { content_type: 'text/plain' };
const JSON_TYPE = { content_type: 'application/json' };
const STRANGER = { token: 'a-token-of-nobody-at-all' };

/** Two faults at once: the earlier check, the one after it, and the answer of the earlier one. */
type Pair = readonly [
  earlier: string,
  later: string,
  requirement: string,
  due: RefusalExpectation,
  body: Body,
  options?: RequestOptions,
];

async function judgePairs(
  check: CheckContext,
  actor: LocalActor,
  pairs: readonly Pair[],
): Promise<void> {
  for (const [earlier, later, requirement, due, body, options] of pairs) {
    const answer = await actor.publish(body, options);
    check.refused(requirement, answer, due, `${earlier} before ${later}`);
  }
}

/** A request that is right, to show that nothing else was in the way. */
async function expectRight(
  check: CheckContext,
  actor: LocalActor,
  requirements: readonly string[],
): Promise<void> {
  const answer = await actor.publish(noteRequest('right', { to: [] }));
  for (const requirement of requirements) {
    check.status(requirement, answer, 201, 'a request without faults is published');
  }
}

function envelopePairs(alice: LocalActor, bob: LocalActor): Pair[] {
  const large = Buffer.alloc(LIMIT + 1, 0x7b);
  const twice = JSON.stringify(noteRequest('x', { id: SOME_CID })).replace('{', '{"a":1,"a":1,');
  const foreign = { add_publicKey: { id: 'x' } };
  const rows: Pair[] = [
    ['token', 'content type', 'publish-unauthorized', UNAUTHORIZED, '{}', { ...STRANGER, ...TEXT }],
    ['token', 'size', 'publish-unauthorized', UNAUTHORIZED, large, { ...STRANGER, ...JSON_TYPE }],
    ['token', 'syntax', 'publish-unauthorized', UNAUTHORIZED, '{', { ...STRANGER, ...JSON_TYPE }],
    ['content type', 'size', 'http-content-type', MEDIA_TYPE, large, TEXT],
    ['content type', 'syntax', 'http-content-type', MEDIA_TYPE, '{', TEXT],
    ['size', 'syntax', 'publish-parse', TOO_LARGE, large, JSON_TYPE],
    ['syntax', 'members of the host', 'publish-parse', DUPLICATE, twice, JSON_TYPE],
    ['syntax', 'actor', 'publish-parse', INVALID_JSON, `{"actor":"${bob.url}",}`, JSON_TYPE],
    [
      'members of the host',
      'object of an Update',
      'publish-host-members',
      SHAPE,
      { ...updateRequest(bob.url, { name: 'x' }), id: SOME_CID },
    ],
    [
      'actor',
      'form of a rotation',
      'publish-actor-mismatch',
      MISMATCH,
      { ...rotateRequest(alice.url, foreign), actor: bob.url },
    ],
    [
      'actor',
      'shape',
      'publish-actor-mismatch',
      MISMATCH,
      { type: 'x', object: 5, actor: bob.url },
    ],
    [
      'object of an Update',
      'form of a rotation',
      'actor-update-self',
      MISMATCH,
      rotateRequest(bob.url, foreign),
    ],
    [
      'object of an Update',
      'named keys',
      'actor-update-self',
      MISMATCH,
      rotateRequest(bob.url, { revoke: `${alice.url}#none` }),
    ],
    [
      'object of an Update',
      'shape',
      'actor-update-self',
      MISMATCH,
      { ...updateRequest(bob.url, { name: 5 }), to: 'nobody' },
    ],
  ];
  for (const member of ['id', 'published', 'nonce', 'proof']) {
    const body = noteRequest('x', { [member]: null, actor: bob.url });
    rows.push([member, 'actor', 'publish-host-members', SHAPE, body]);
  }
  return rows;
}

const envelope = defineCheck({
  id: 'publishing/order-up-to-the-actor',
  title:
    'token, content type, size, syntax, members of the host and actor are judged in this order',
  class: 'actors',
  requirements: [
    'publish-unauthorized',
    'http-content-type',
    'publish-parse',
    'publish-host-members',
    'publish-actor-mismatch',
    'actor-update-self',
  ],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    await judgePairs(check, alice, envelopePairs(alice, bob));
    await expectRight(check, alice, ['publish-parse', 'publish-host-members']);
    check.equal('publish-parse', (await outboxOf(alice)).length, 2, 'nothing else was published');
  },
});

/** What comes before the question whether the actor is there. */
function beforeLife(actor: LocalActor, alice: LocalActor, who: string): Pair[] {
  const foreign = { add_publicKey: { id: 'x' } };
  return [
    ['content type', who, 'http-content-type', MEDIA_TYPE, '{}', TEXT],
    ['syntax', who, 'publish-parse', INVALID_JSON, '{', JSON_TYPE],
    ['members of the host', who, 'publish-host-members', SHAPE, noteRequest('x', { nonce: 'x' })],
    ['actor', who, 'publish-actor-mismatch', MISMATCH, noteRequest('x', { actor: alice.url })],
    [
      'object of an Update',
      who,
      'actor-update-self',
      MISMATCH,
      updateRequest(alice.url, { name: 'x' }),
    ],
    [
      'form of a rotation',
      who,
      'publish-rotate-external',
      SHAPE,
      rotateRequest(actor.url, foreign),
    ],
    [
      'a supersede without a key',
      who,
      'publish-rotate-external',
      SHAPE,
      rotateRequest(actor.name, { supersede: {} }),
    ],
  ];
}

/** What comes after it. */
function afterLife(actor: LocalActor, remote: RemoteActor): [later: string, body: JsonObject][] {
  const forged = tamper(remote.follow(actor.url), { id: SOME_CID });
  return [
    ['named keys', rotateRequest(actor.url, { revoke: `${actor.url}#none` })],
    ['shape', { type: 'Create', object: { type: 'Note' } }],
    ['shape of a patch', updateRequest(actor.url, { name: 5 })],
    ['shape of a type', { type: 'applaud', object: {} }],
    ['id of what is embedded', { type: 'Accept', object: forged }],
    ['self-follow', { type: 'Follow', object: actor.url }],
    ['audience', noteRequest('x', { to: [`${remote.url}/followers`] })],
    ['target of a Move', moveRequest(actor.url, remote.url)],
  ];
}

const life = defineCheck({
  id: 'publishing/order-around-the-life-of-the-actor',
  title: 'whether the actor is there is judged after the form of a rotation and before the keys',
  class: 'actors',
  requirements: [
    'http-content-type',
    'publish-parse',
    'publish-host-members',
    'publish-actor-mismatch',
    'actor-update-self',
    'publish-rotate-external',
    'actor-create-first',
    'actor-delete-publish',
  ],
  async run(check) {
    const [alice, unborn, ended] = [await check.actor(), await check.unborn(), await check.actor()];
    const remote = await check.probe.actor();
    await deleteActor(ended);
    const stages = [
      [unborn, CONFLICT, 'actor-create-first', 'an actor that is not created'],
      [ended, GONE, 'actor-delete-publish', 'an actor that is deleted'],
    ] as const;
    for (const [actor, due, requirement, who] of stages) {
      await judgePairs(check, actor, beforeLife(actor, alice, who));
      const after = afterLife(actor, remote);
      await judgePairs(
        check,
        actor,
        after.map(([later, body]) => [who, later, requirement, due, body]),
      );
    }
    check.equal('actor-create-first', remote.document_fetches, 0, 'nobody was asked about a Move');
    const create = await unborn.publish({ type: 'Create', object: { type: 'Person' } });
    check.status('actor-create-first', create, 201, 'and the actor can be created');
  },
});

const content = defineCheck({
  id: 'publishing/order-after-the-actor',
  title:
    'keys, shape, what is embedded, self-follow and the target of a Move are judged in this order',
  class: 'actors',
  requirements: [
    'publish-rotate-unknown',
    'publish-shape',
    'actor-move-unconfirmed',
    'actor-move-self',
    'actor-delete-other',
  ],
  async run(check) {
    const alice = await check.actor();
    const remote = await check.probe.actor();
    const forged = tamper(remote.follow(alice.url), { id: SOME_CID });
    const none = rotateRequest(alice.url, { revoke: `${alice.url}#none` });
    await judgePairs(check, alice, [
      ['named keys', 'shape', 'publish-rotate-unknown', SHAPE, { ...none, to: 5 }],
      [
        'shape',
        'what is embedded',
        'publish-shape',
        SHAPE,
        { type: 'Accept', object: forged, to: 5 },
      ],
      [
        'shape',
        'self-follow',
        'publish-shape',
        SHAPE,
        { type: 'Follow', object: alice.url, backfill: 'all' },
      ],
      [
        'shape',
        'target of a Move',
        'publish-shape',
        SHAPE,
        moveRequest(alice.url, remote.url, { to: 5 }),
      ],
      [
        'what is embedded',
        'nothing',
        'publish-shape',
        ID,
        { type: 'Accept', object: forged, to: [] },
      ],
      [
        'another actor',
        'target of a Move',
        'actor-move-self',
        MISMATCH,
        moveRequest(remote.url, remote.url),
      ],
      [
        'another actor',
        'nothing',
        'actor-delete-other',
        MISMATCH,
        { type: 'Delete', object: remote.url },
      ],
    ]);
    check.equal('publish-shape', remote.document_fetches, 0, 'the target of a Move comes last');
    const move = moveRequest(alice.url, remote.url);
    check.refused('actor-move-unconfirmed', await alice.publish(move), UNCONFIRMED, 'without more');
    alsoKnownAs(remote, alice.url);
    check.status('actor-move-unconfirmed', await alice.publish(move), 201, 'and when it agrees');
    await expectRight(check, alice, ['publish-shape', 'publish-rotate-unknown']);
    check.equal('publish-shape', (await outboxOf(alice)).length, 3, 'nothing else was published');
  },
});

const audience = defineCheck({
  id: 'publishing/order-around-the-audience',
  title:
    'the audience is judged after self-follow and what is embedded, and before a Move’s target',
  class: 'delivery',
  also: ['inbox'],
  requirements: ['audience-other-collection', 'follow-self', 'publish-shape'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const remote = await check.probe.actor();
    // A kept document tells whose collection it is; a local actor's is known anyway.
    await check.deliver(alice, remote.activity({ to: [alice.url] }));
    const forged = tamper(remote.follow(alice.url), { id: SOME_CID });
    for (const collection of [`${bob.url}/followers`, `${remote.url}/followers`]) {
      const to = [collection];
      const before = remote.document_fetches;
      await judgePairs(check, alice, [
        ['shape', 'audience', 'publish-shape', SHAPE, noteRequest('x', { to, cc: 5 })],
        [
          'what is embedded',
          'audience',
          'publish-shape',
          ID,
          { type: 'Accept', object: forged, to },
        ],
        [
          'self-follow',
          'audience',
          'follow-self',
          SELF_FOLLOW,
          { type: 'Follow', object: alice.url, to },
        ],
        [
          'audience',
          'target of a Move',
          'audience-other-collection',
          AUDIENCE,
          moveRequest(alice.url, remote.url, { to }),
        ],
        ['audience', 'nothing', 'audience-other-collection', AUDIENCE, noteRequest('x', { to })],
      ]);
      check.equal(
        'audience-other-collection',
        remote.document_fetches,
        before,
        'no target was asked',
      );
    }
    const own = await alice.publish(noteRequest('x', { to: [`${alice.url}/followers`] }));
    check.status('audience-other-collection', own, 201, 'its own collection may be addressed');
    const follow = await alice.publish({ type: 'Follow', object: bob.url, to: [] });
    check.status('follow-self', follow, 201, 'another actor may be followed');
    await expectRight(check, alice, ['publish-shape']);
  },
});

const schema = defineCheck({
  id: 'publishing/order-around-the-schema',
  title: 'the schema of a verb is judged after shape and audience',
  class: 'verbs',
  requirements: ['verbs-schema-published', 'publish-shape', 'audience-other-collection'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const verb = `Pin${check.random()}`;
    const properties = { object: { type: 'string' } };
    const definition = {
      type: 'DefineActivity',
      name: verb,
      schema: { type: 'object', properties },
    };
    await alice.published({ type: 'Create', object: definition, to: [] });
    const broken: JsonObject = { type: verb, object: {}, to: [] };
    await judgePairs(check, alice, [
      ['schema', 'nothing', 'verbs-schema-published', SCHEMA, broken],
      ['shape', 'schema', 'publish-shape', SHAPE, { ...broken, to: 5 }],
      [
        'audience',
        'schema',
        'audience-other-collection',
        AUDIENCE,
        { ...broken, to: [`${bob.url}/followers`] },
      ],
    ]);
    const right = await alice.publish({ ...broken, object: 'x' });
    for (const requirement of [
      'verbs-schema-published',
      'publish-shape',
      'audience-other-collection',
    ]) {
      check.status(requirement, right, 201, 'what keeps to the schema is published');
    }
  },
});

/** A request whose body has exactly so many bytes. */
function requestOf(bytes: number): string {
  const empty = JSON.stringify({ type: 'Applaud', object: {}, to: [], extra: '' });
  return JSON.stringify({
    type: 'Applaud',
    object: {},
    to: [],
    extra: 'x'.repeat(bytes - empty.length),
  });
}

const tooLarge = defineCheck({
  id: 'publishing/too-large-when-signed',
  title: 'a request that fits, and whose signed activity would not, is refused as too large',
  class: 'actors',
  requirements: ['publish-parse', 'publish-durable'],
  async run(check) {
    const alice = await check.actor();
    const small = await alice.publish(requestOf(1000), JSON_TYPE);
    check.status('publish-parse', small, 201, 'a small one is published');
    // What the host adds is the same for each, but for a few characters of nonce and signature.
    const added = JSON.stringify(small.json).length - 1000;
    const sizes = [LIMIT, LIMIT - 100, LIMIT - added + 16];
    for (const size of sizes) {
      const answer = await alice.publish(requestOf(size), JSON_TYPE);
      check.refused('publish-parse', answer, TOO_LARGE, `${size} bytes, with ${added} to come`);
    }
    check.equal('publish-durable', (await outboxOf(alice)).length, 2, 'none of them is published');
    const largest = await alice.publish(requestOf(LIMIT - added - 16), JSON_TYPE);
    check.status('publish-parse', largest, 201, 'one that fits with what is added is published');
    check.expect('publish-durable', largest.body.length <= LIMIT, 'and everybody can receive it', {
      expected: `at most ${LIMIT} bytes`,
      actual: `${largest.body.length} bytes`,
    });
    const outbox = await outboxOf(alice);
    check.equal('publish-durable', outbox.at(-1), largest.json, 'it is in the outbox');
  },
});

const tooLargeCreate = defineCheck({
  id: 'publishing/too-large-for-an-inbox',
  title: 'the largest activity that a host publishes is taken by another actor of it',
  class: 'delivery',
  also: ['inbox'],
  requirements: ['publish-parse', 'delivery-local'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const request = (bytes: number): JsonObject => ({
      type: 'Applaud',
      object: {},
      to: [bob.url],
      extra: 'x'.repeat(bytes),
    });
    const small = await alice.published(request(0));
    const room = LIMIT - JSON.stringify(small).length;
    const refused = await alice.publish(request(room + 16));
    check.refused('publish-parse', refused, TOO_LARGE, 'one that is a little too large is refused');
    const largest = await alice.published(request(room - 16));
    check.expect('publish-parse', JSON.stringify(largest).length <= LIMIT, 'it fits');
    await check.eventually('delivery-local', 'it is in the inbox of the other', async () => {
      const items = await bob.items('inbox');
      return items.some((item) => (item as JsonObject)['id'] === largest['id']);
    });
  },
});

export const publishingOrderChecks: readonly CheckDefinition[] = [
  envelope,
  life,
  content,
  audience,
  schema,
  tooLarge,
  tooLargeCreate,
];
