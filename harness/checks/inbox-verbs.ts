// The parts of the verbs that a receiver knows, wrong and right. Spec: "Activities", table of verbs.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { oracleCidOfDigest } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { tamper, timeFromNow } from '../probe/activities.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { accepted, judgePair, made, REFUSED } from './inbox-support.ts';
import type { Fields } from './inbox-support.ts';

/** Who takes part in one check of verbs. */
interface Cast {
  alice: string;
  bob: RemoteActor;
  cid: string;
  published: string;
}

/** Members that are refused, and members one edit away that are accepted. */
type Verb = readonly [name: string, bad: Fields, good: Fields];

const LONGEST = 100_000;
const GRIN = '\u{1f600}';

function note(fields: Fields): Fields {
  const object: JsonObject = {};
  for (const [name, value] of Object.entries({ type: 'Note', content: 'x', ...fields })) {
    if (value !== undefined) object[name] = value;
  }
  return { object };
}

const VERBS: readonly { id: string; type: string; rows: (cast: Cast) => Verb[] }[] = [
  {
    id: 'inbox/shape-create',
    type: 'Create',
    rows: () => [
      ['an object that is a string', { object: 'x' }, note({})],
      ['an object without a type', { object: { content: 'x' } }, { object: { type: 'Article' } }],
      ['an object whose type is a number', { object: { type: 1 } }, { object: { type: '1' } }],
      ['a Note without content', note({ content: undefined }), note({ content: '' })],
      ['a Note whose content is a number', note({ content: 1 }), note({ content: '1' })],
      ['a Note whose content is null', note({ content: null }), note({})],
      [
        'a Note of 100,001 characters',
        note({ content: 'a'.repeat(LONGEST + 1) }),
        note({ content: 'a'.repeat(LONGEST) }),
      ],
      [
        'a Note of 100,002 code units',
        note({ content: GRIN.repeat(LONGEST / 2 + 1) }),
        note({ content: GRIN.repeat(LONGEST / 2) }),
      ],
      ['a Note whose tags are a string', note({ tags: 'a' }), note({ tags: ['a'] })],
      ['a Note with a tag that is a number', note({ tags: ['a', 1] }), note({ tags: [] })],
      ['a Note whose tags are null', note({ tags: null }), note({ tags: ['a', 'b'] })],
    ],
  },
  {
    id: 'inbox/shape-update',
    type: 'Update',
    rows: ({ bob, cid }) => [
      ['an object that is a word', { object: 'bob' }, { object: cid }],
      ['an object without an id', { object: { name: 'x' } }, { object: { id: 'x' } }],
      ['an object whose id is a number', { object: { id: 1 } }, { object: { id: cid, name: 'x' } }],
      ['no patch for the actor itself', { object: bob.url }, { object: `${bob.url}/x` }],
      ['a patch that is a list', { object: bob.url, patch: [] }, { object: bob.url, patch: {} }],
      [
        'a patch that is a string',
        { object: bob.url, patch: 'name' },
        { object: bob.url, patch: {} },
      ],
      ['a patch that is null', { object: cid, patch: null }, { object: cid, patch: {} }],
    ],
  },
  {
    id: 'inbox/shape-delete',
    type: 'Delete',
    rows: ({ bob, cid }) => [
      ['an object that is a word', { object: 'note' }, { object: cid }],
      ['an object without an id', { object: {} }, { object: { id: 'note' } }],
      ['a URL with a fragment', { object: `${bob.url}#x` }, { object: bob.url }],
    ],
  },
  {
    id: 'inbox/shape-move',
    type: 'Move',
    rows: ({ bob, cid }) => [
      ['no target', { object: bob.url }, { object: bob.url, target: `${bob.url}2` }],
      [
        'a target that is no actor id',
        { object: bob.url, target: 'x' },
        { object: bob.url, target: `${bob.url}2` },
      ],
      [
        'an object that is a content id',
        { object: cid, target: bob.url },
        { object: bob.url, target: bob.url },
      ],
      [
        'an object that is an object',
        { object: { id: bob.url }, target: bob.url },
        { object: bob.url, target: bob.url },
      ],
    ],
  },
  {
    id: 'inbox/shape-follow',
    type: 'Follow',
    rows: ({ alice, cid }) => [
      ['an object that is a content id', { object: cid }, { object: alice }],
      ['an object that is a bare name', { object: 'alice' }, { object: alice }],
      ['an object that is an object', { object: { id: alice } }, { object: alice }],
      [
        'a backfill that is a string',
        { object: alice, backfill: 'full' },
        { object: alice, backfill: {} },
      ],
      [
        'a backfill that is a list',
        { object: alice, backfill: [] },
        { object: alice, backfill: { mode: 'none' } },
      ],
    ],
  },
  ...['Accept', 'Reject'].map((type) => ({
    id: `inbox/shape-${type.toLowerCase()}`,
    type,
    rows: ({ alice, bob, cid }: Cast): Verb[] => {
      const follow = made(bob, { type: 'Follow', object: alice });
      return [
        ['an object that is a URL', { object: alice }, { object: cid }],
        ['an object that is a word', { object: 'Follow' }, { object: follow }],
        [
          'an object that is no activity',
          { object: { type: 'Follow', object: alice } },
          { object: follow },
        ],
        ['an embedded Create', { object: made(bob) }, { object: follow }],
        [
          'an embedded Follow without a nonce',
          { object: tamper(follow, { nonce: undefined }) },
          { object: follow },
        ],
      ];
    },
  })),
  {
    id: 'inbox/shape-undo',
    type: 'Undo',
    rows: ({ alice, bob, cid }) => [
      ['an object that is a URL', { object: alice }, { object: cid }],
      ['an object that is no activity', { object: { type: 'Follow' } }, { object: made(bob) }],
      [
        'an embedded activity with a short nonce',
        { object: made(bob, { nonce: 'short' }) },
        { object: made(bob) },
      ],
    ],
  },
  {
    id: 'inbox/shape-announce',
    type: 'Announce',
    rows: ({ alice, bob, cid }) => [
      ['an object that is a URL', { object: alice }, { object: cid }],
      ['an object that is a word', { object: 'note' }, { object: cid }],
      ['an object that is an activity', { object: made(bob) }, { object: cid }],
      ['an object that is nearly a content id', { object: cid.toUpperCase() }, { object: cid }],
    ],
  },
  {
    id: 'inbox/shape-endorse',
    type: 'Endorse',
    rows: ({ alice, cid }) => [
      ['no kind', { object: cid }, { object: cid, kind: 'like' }],
      ['a kind that is a number', { object: cid, kind: 1 }, { object: cid, kind: '1' }],
      ['an empty kind', { object: cid, kind: '' }, { object: cid, kind: '-' }],
      ['a kind in capitals', { object: cid, kind: 'Like' }, { object: cid, kind: 'like-2' }],
      ['a kind with a space', { object: cid, kind: 'well said' }, { object: cid, kind: 'said' }],
      [
        'a kind of 65 characters',
        { object: cid, kind: 'k'.repeat(65) },
        { object: cid, kind: 'k'.repeat(64) },
      ],
      ['an object that is a URL', { object: alice, kind: 'like' }, { object: cid, kind: 'share' }],
      [
        'an object that is an object',
        { object: { id: cid }, kind: 'like' },
        { object: cid, kind: 'like' },
      ],
    ],
  },
];

async function makeCast(check: CheckContext): Promise<Cast & { inbox: string }> {
  const alice = await check.actor();
  const bob = await check.probe.actor();
  const cid = oracleCidOfDigest(Buffer.alloc(32, 9));
  return { alice: alice.url, inbox: alice.inbox, bob, cid, published: timeFromNow() };
}

const verbChecks = VERBS.map(({ id, type, rows }) =>
  defineCheck({
    id,
    title: `the parts of ${type} have their form`,
    class: 'inbox',
    requirements: ['activity-verb-shape', 'inbox-shape', 'inbox-accepted'],
    async run(check) {
      const cast = await makeCast(check);
      for (const [name, bad, good] of rows(cast)) {
        const pair = {
          name: `${type} with ${name}`,
          requirement: 'activity-verb-shape',
          due: REFUSED.shape,
          broken: made(cast.bob, { type, ...bad }),
          sibling: made(cast.bob, { type, ...good }),
        };
        await judgePair(check, cast.inbox, pair, ['inbox-shape']);
      }
    },
  }),
);

type Patch = readonly [name: string, bad: JsonObject, good: JsonObject];

const PATCHES: readonly Patch[] = [
  ['an unknown member', { inbox: 'https://b.example/' }, { name: 'B' }],
  ['a member in another case', { Name: 'B' }, { name: 'B' }],
  ['a member of the document that may not be patched', { assertionMethod: [] }, {}],
  ['a name that is a number', { name: 1 }, { name: null }],
  ['a summary that is a list', { summary: ['x'] }, { summary: 'x' }],
  ['a summary that is an object', { summary: {} }, { summary: null }],
  ['an icon that is a number', { icon: 1 }, { icon: 'https://b.example/icon.png' }],
  [
    'an icon that is a list',
    { icon: [] },
    { icon: { type: 'Image', url: 'https://b.example/icon.png' } },
  ],
  ['an icon that is true', { icon: true }, { icon: null }],
  ['alsoKnownAs that is a string', { alsoKnownAs: 'x' }, { alsoKnownAs: ['x'] }],
  ['alsoKnownAs with a number', { alsoKnownAs: ['x', 1] }, { alsoKnownAs: [] }],
  ['alsoKnownAs that is an object', { alsoKnownAs: {} }, { alsoKnownAs: null }],
  [
    'manuallyApprovesFollowers that is a string',
    { manuallyApprovesFollowers: 'true' },
    { manuallyApprovesFollowers: true },
  ],
  [
    'manuallyApprovesFollowers that is a number',
    { manuallyApprovesFollowers: 0 },
    { manuallyApprovesFollowers: false },
  ],
  [
    'manuallyApprovesFollowers that is a list',
    { manuallyApprovesFollowers: [] },
    { manuallyApprovesFollowers: null },
  ],
  ['movedTo', { movedTo: 'https://b.example/actors/x' }, { name: 'x' }],
  ['a supersede without new', { supersede: { old: 'a' } }, { supersede: { old: 'a', new: 'b' } }],
  ['a supersede without old', { supersede: { new: 'b' } }, { supersede: { old: 'a', new: 'b' } }],
  [
    'a supersede with a third member',
    { supersede: { old: 'a', new: 'b', at: 'c' } },
    { supersede: { old: 'a', new: 'b' } },
  ],
  [
    'a supersede with a number',
    { supersede: { old: 'a', new: 1 } },
    { supersede: { old: 'a', new: '1' } },
  ],
  ['a supersede that is a string', { supersede: 'a' }, { supersede: { old: 'a', new: 'b' } }],
  ['a revoke that is a list', { revoke: ['a'] }, { revoke: 'a' }],
  ['a revoke that is null', { revoke: null }, { revoke: 'a' }],
  ['an add_publicKey that is a string', { add_publicKey: 'z6Mk' }, {}],
  ['an add_publicKey that is null', { add_publicKey: null }, {}],
];

const patches = defineCheck({
  id: 'inbox/shape-patch',
  title: 'a patch has its members only, each in its form',
  class: 'inbox',
  requirements: ['activity-patch-closed', 'inbox-shape', 'inbox-accepted'],
  async run(check) {
    const { bob, inbox } = await makeCast(check);
    for (const [name, bad, good] of PATCHES) {
      const pair = {
        name: `a patch with ${name}`,
        requirement: 'activity-patch-closed',
        due: REFUSED.shape,
        broken: made(bob, { type: 'Update', object: bob.url, patch: bad }),
        sibling: made(bob, { type: 'Update', object: bob.url, patch: good }),
      };
      await judgePair(check, inbox, pair, ['inbox-shape']);
    }
  },
});

/** What may be wrong with a key in `add_publicKey`. */
const KEY_FAULTS: readonly (readonly [
  name: string,
  change: (cast: Cast) => Fields,
  requirement: string,
])[] = [
  [
    'with superseded_at',
    ({ published }) => ({ superseded_at: published }),
    'activity-patch-closed',
  ],
  ['with revoked_at', ({ published }) => ({ revoked_at: published }), 'activity-patch-closed'],
  [
    'created a millisecond earlier',
    ({ published }) => ({ created: new Date(Date.parse(published) - 1).toISOString() }),
    'key-created-is-published',
  ],
  [
    'created a millisecond later',
    ({ published }) => ({ created: new Date(Date.parse(published) + 1).toISOString() }),
    'key-created-is-published',
  ],
  ['without created', () => ({ created: undefined }), 'activity-patch-key'],
  ['of another controller', ({ bob }) => ({ controller: `${bob.url}2` }), 'activity-patch-key'],
  ['without a controller', () => ({ controller: undefined }), 'activity-patch-key'],
  [
    'with the id of another actor',
    ({ bob }) => ({ id: `${bob.url}2#key-2` }),
    'activity-patch-key',
  ],
  ['with an id without a fragment', ({ bob }) => ({ id: bob.url }), 'activity-patch-key'],
  ['with an id with an empty fragment', ({ bob }) => ({ id: `${bob.url}#` }), 'activity-patch-key'],
  ['of another type', () => ({ type: 'JsonWebKey' }), 'activity-patch-key'],
  ['without a purpose', () => ({ purpose: undefined }), 'activity-patch-key'],
  ['whose purpose is a string', () => ({ purpose: 'sign-activity' }), 'activity-patch-key'],
  ['without publicKeyMultibase', () => ({ publicKeyMultibase: undefined }), 'activity-patch-key'],
  [
    'with a truncated publicKeyMultibase',
    ({ bob }) => ({ publicKeyMultibase: bob.key.publicKeyMultibase.slice(0, -1) }),
    'activity-patch-key',
  ],
  [
    'with a publicKeyMultibase of another alphabet',
    ({ bob }) => ({ publicKeyMultibase: `m${bob.key.publicKeyMultibase.slice(1)}` }),
    'activity-patch-key',
  ],
  [
    'with a public key of another kind',
    () => ({ publicKeyMultibase: 'z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc' }),
    'activity-patch-key',
  ],
];

const patchKey = defineCheck({
  id: 'inbox/shape-patch-key',
  title: 'an added key is a well-formed key of the actor, made at the time of the Update',
  class: 'inbox',
  requirements: [
    'activity-patch-key',
    'activity-patch-closed',
    'key-created-is-published',
    'inbox-shape',
    'inbox-accepted',
  ],
  async run(check) {
    const cast = await makeCast(check);
    const { bob, inbox, published } = cast;
    for (const [index, [name, change, requirement]] of KEY_FAULTS.entries()) {
      const added = bob.describeKey(bob.makeKey({ created: published, fragment: `new-${index}` }));
      const update = (key: JsonValue): JsonObject =>
        made(bob, { type: 'Update', object: bob.url, published, patch: { add_publicKey: key } });
      const pair = {
        name: `add_publicKey ${name}`,
        requirement,
        due: REFUSED.shape,
        broken: update(tamper(added, change(cast))),
        sibling: update(added),
      };
      await judgePair(check, inbox, pair, ['inbox-shape']);
    }
  },
});

const embedded = defineCheck({
  id: 'inbox/embedded-id',
  title: 'an embedded activity has its own content id',
  class: 'inbox',
  requirements: ['activity-embedded-id', 'inbox-id', 'inbox-accepted'],
  async run(check) {
    const { alice, bob, inbox, cid } = await makeCast(check);
    const good = (type: string): JsonObject =>
      type === 'Undo' ? made(bob) : made(bob, { type: 'Follow', object: alice });
    for (const type of ['Accept', 'Reject', 'Undo']) {
      for (const change of [{ id: cid }, { extra: 'added later' }, { to: [] }]) {
        const object = good(type);
        const pair = {
          name: `${type} of an activity with another ${Object.keys(change)[0] ?? ''}`,
          requirement: 'activity-embedded-id',
          due: REFUSED.id,
          broken: made(bob, { type, object: tamper(object, change) }),
          sibling: made(bob, { type, object }),
        };
        await judgePair(check, inbox, pair, ['inbox-id']);
      }
    }
    const inner = made(bob, { type: 'Accept', object: tamper(good('Accept'), { id: cid }) });
    const answer = await check.deliver(inbox, made(bob, { type: 'Undo', object: inner }));
    check.refused(
      'activity-embedded-id',
      answer,
      REFUSED.id,
      'an id that is wrong two levels down',
    );
  },
});

const unknownVerbs = defineCheck({
  id: 'inbox/unknown-verbs',
  title: 'an activity of an unknown type is accepted if its envelope is right',
  class: 'inbox',
  requirements: ['activity-unknown-verb', 'activity-required', 'inbox-listed', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const sent: JsonObject[] = [];
    const unknown: Fields[] = [
      { type: 'Like', object: 'anything' },
      { type: 'Frobnicate9', object: {} },
      { type: 'Question', object: { a: [1, null, { b: true }] }, patch: 'data here' },
      { type: 'CreateNote', object: 'x', target: 1, kind: 2, backfill: 3 },
    ];
    for (const fields of unknown) {
      const activity = made(bob, fields);
      sent.push(activity);
      await accepted(check, alice, activity, `a ${String(fields['type'])}`, [
        'activity-unknown-verb',
      ]);
    }
    const answer = await check.deliver(alice, made(bob, { type: 'Like', object: undefined }));
    check.refused('activity-required', answer, REFUSED.shape, 'a Like without object');
    await check.eventually('inbox-listed', 'the inbox lists all of them', async () => {
      const items = await alice.items('inbox');
      return items.length === sent.length;
    });
  },
});

export const inboxVerbChecks: readonly CheckDefinition[] = [
  ...verbChecks,
  patches,
  patchKey,
  embedded,
  unknownVerbs,
];
