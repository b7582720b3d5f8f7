import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import type { JsonObject, JsonValue } from '../../harness/oracle/index.ts';
import { VectorBuilder } from './builder.ts';
import {
  ALICE,
  BOB,
  KEY_ORIGIN,
  activity,
  edit,
  hexOf,
  keyEntry,
  keyPair,
  nonceOf,
  signed,
} from './fixtures.ts';

/** The instants of the histories: the first key, the first rotation, the second one, the revocation. */
const T0 = '2026-11-01T00:00:00.000Z';
const T1 = '2026-11-10T08:00:00.000Z';
const T2 = '2026-11-15T08:00:00.000Z';
const BEFORE_T1 = '2026-11-10T07:59:59.999Z';
const AFTER_T1 = '2026-11-10T08:00:00.001Z';
const BEFORE_T2 = '2026-11-15T07:59:59.999Z';
const FAR = '2036-01-01T00:00:00.000Z';

const FIRST = keyEntry('key-1', { created: T0 });
const FIRST_ENDED = keyEntry('key-1', { created: T0, superseded_at: T1 });
const SECOND = keyEntry('key-2', { created: T1 });
const SECOND_ENDED = keyEntry('key-2', { created: T1, superseded_at: T2 });
const THIRD = keyEntry('key-3', { created: T2 });
const ROTATED = [FIRST_ENDED, SECOND];
const TWICE = [FIRST_ENDED, SECOND_ENDED, THIRD];

/** The vectors of the chapter *Keys, actors and rotation*. */
export function keyVectors(): VectorFile {
  const vectors = new KeyVectors();
  addActiveKeys(vectors);
  addTimelines(vectors);
  addLookups(vectors);
  addPurposes(vectors);
  addRotations(vectors);
  addRevocations(vectors);
  addLiveWindow(vectors);
  addOrder(vectors);
  return vectors.builder.build();
}

class KeyVectors {
  readonly builder = new VectorBuilder({
    suite: 'keys',
    spec: 'spec/05-keys-actors-rotation.md',
    description: `Key histories, and activities before, at and after each of their instants. ${KEY_ORIGIN}`,
    notes: {
      boundary: {
        kind: 'limit',
        description: 'Exactly at an instant, or a millisecond beside it.',
      },
      theft: {
        kind: 'security',
        description: 'What somebody could try who has stolen an old key.',
      },
      order: {
        kind: 'order',
        description: 'Several faults at once; the code says which one is reported.',
      },
    },
  });

  active(
    id: string,
    keys: JsonValue[],
    instant: string,
    ids: string[],
    comment: string,
    options: { purpose?: string; requires?: string[]; flags?: string[] } = {},
  ): void {
    const input: JsonObject = { keys, instant };
    if (options.purpose !== undefined) input['purpose'] = options.purpose;
    this.builder.valid(
      `key/active-${id}`,
      { comment, requires: options.requires ?? ['key-active'], flags: options.flags ?? [] },
      'active-keys',
      input,
      { ids: ids.map((name) => `${BOB}#${name}`) },
    );
  }

  accepts(
    id: string,
    document: JsonObject,
    keys: JsonValue[],
    comment: string,
    requires: string[],
    options: Options = {},
  ): string {
    return this.builder.valid(
      `key/${id}`,
      { comment, requires, flags: options.flags ?? [], origin: 'hand' },
      'activity-verify',
      inputOf(document, keys, options),
      {},
    );
  }

  refuses(
    id: string,
    document: JsonObject,
    keys: JsonValue[],
    code: string,
    sibling: string,
    comment: string,
    requires: string[],
    options: Options = {},
  ): void {
    this.builder.invalid(
      `key/${id}`,
      { comment, requires, flags: options.flags ?? [] },
      'activity-verify',
      inputOf(document, keys, options),
      code,
      `key/${sibling}`,
    );
  }
}

interface Options {
  received?: string;
  flags?: string[];
}

function inputOf(document: JsonObject, keys: JsonValue[], options: Options): JsonObject {
  const mode: JsonObject =
    options.received === undefined
      ? { mode: 'history' }
      : { mode: 'live', received: options.received };
  return { hex: hexOf(document), keys, ...mode };
}

/** A Note of Bob's, published and signed at an instant. */
function note(published: string, name = 'key-1'): JsonObject {
  return signed(activity({ published, nonce: nonceOf(`note ${published}`) }), name);
}

/** An Update of Bob that rotates from one key to another. */
function rotation(
  published: string,
  old: string,
  next: string,
  signer = old,
  patch: JsonObject = {},
): JsonObject {
  return update(published, signer, {
    add_publicKey: keyEntry(next, { created: published }),
    supersede: { old: `${BOB}#${old}`, new: `${BOB}#${next}` },
    ...patch,
  });
}

function update(
  published: string,
  signer: string,
  patch: JsonObject,
  object: JsonValue = BOB,
): JsonObject {
  return signed(
    activity({ type: 'Update', published, nonce: nonceOf(`update ${published}`), object, patch }),
    signer,
  );
}

function addActiveKeys(v: KeyVectors): void {
  const boundary = { flags: ['boundary'] };
  v.active('empty', [], T1, [], 'An empty history.');
  v.active(
    'before-created',
    [FIRST],
    '2026-10-31T23:59:59.999Z',
    [],
    'A millisecond before the first key.',
    boundary,
  );
  v.active(
    'at-created',
    [FIRST],
    T0,
    ['key-1'],
    'At the instant at which the key was made.',
    boundary,
  );
  v.active(
    'milliseconds',
    [keyEntry('key-1', { created: AFTER_T1 })],
    T1,
    [],
    'A millisecond before the key, in the same second.',
    boundary,
  );
  v.active('after-created', [FIRST], FAR, ['key-1'], 'Long after.');
  v.active(
    'before-rotation',
    ROTATED,
    BEFORE_T1,
    ['key-1'],
    'A millisecond before the rotation.',
    boundary,
  );
  v.active(
    'at-rotation',
    ROTATED,
    T1,
    ['key-2'],
    'At the instant of the rotation the new key is active and the old one is not.',
    boundary,
  );
  v.active(
    'after-rotation',
    ROTATED,
    AFTER_T1,
    ['key-2'],
    'A millisecond after the rotation.',
    boundary,
  );
  v.active(
    'between-rotations',
    TWICE,
    BEFORE_T2,
    ['key-2'],
    'A millisecond before the second rotation.',
    boundary,
  );
  v.active('at-second-rotation', TWICE, T2, ['key-3'], 'At the second rotation.', boundary);
  v.active(
    'added-without-supersede',
    [FIRST, SECOND],
    T1,
    ['key-1', 'key-2'],
    'A key was added and none superseded: both are active.',
  );
  v.active(
    'history-order',
    [SECOND, FIRST],
    T1,
    ['key-2', 'key-1'],
    'The order is that of the history, not that of time or names.',
  );
  v.active(
    'superseded-at-created',
    [keyEntry('key-1', { created: T0, superseded_at: T0 })],
    T0,
    [],
    'A key that was superseded as it was made is never active.',
    boundary,
  );
  v.active(
    'revoked',
    [keyEntry('key-1', { revoked_at: T2 }), SECOND],
    AFTER_T1,
    ['key-2'],
    'A revoked key does not count, also for instants before the revocation.',
    { requires: ['key-active', 'key-revoked'] },
  );
  const rotateOnly = keyEntry('key-2', { created: T0, purpose: ['rotate-key'] });
  v.active(
    'purpose-sign',
    [FIRST, rotateOnly],
    T1,
    ['key-1'],
    'Only keys that may sign activities.',
    { purpose: 'sign-activity' },
  );
  v.active('purpose-rotate', [FIRST, rotateOnly], T1, ['key-1', 'key-2'], 'Keys that may rotate.', {
    purpose: 'rotate-key',
  });
  v.active(
    'purpose-none',
    [FIRST, keyEntry('key-2', { purpose: [] })],
    T1,
    ['key-1'],
    'A key without purposes.',
    { purpose: 'sign-activity' },
  );
  v.active(
    'purpose-unknown',
    [keyEntry('key-1', { purpose: ['sign-activity', 'brew-coffee'] })],
    T1,
    ['key-1'],
    'An unknown purpose beside a known one.',
    { purpose: 'sign-activity' },
  );
  const valid = keyPair('key-2').publicKeyMultibase;
  const malformed: [string, JsonValue, string][] = [
    ['null', null, 'null.'],
    ['text', `${BOB}#key-2`, 'A reference.'],
    ['type', keyEntry('key-2', { type: 'JsonWebKey' }), 'Another type.'],
    ['no-created', edit(keyEntry('key-2'), { created: undefined }), 'No time.'],
    [
      'created-form',
      keyEntry('key-2', { created: '2026-11-01T00:00:00Z' }),
      'A time in another form.',
    ],
    ['superseded-null', keyEntry('key-2', { superseded_at: null }), 'A null for a time.'],
    [
      'superseded-form',
      keyEntry('key-2', { superseded_at: '2026-02-30T00:00:00.000Z' }),
      'A day that is none.',
    ],
    ['revoked-null', keyEntry('key-2', { revoked_at: null }), 'A null for a time.'],
    ['no-purpose', edit(keyEntry('key-2'), { purpose: undefined }), 'No purpose.'],
    ['purpose-text', keyEntry('key-2', { purpose: 'sign-activity' }), 'A purpose that is no list.'],
    [
      'purpose-number',
      keyEntry('key-2', { purpose: ['sign-activity', 1] }),
      'A purpose that is no text.',
    ],
    [
      'id-other',
      keyEntry('key-2', { id: 'https://b.example/actors/eve#key-2' }),
      'The id of another controller.',
    ],
    ['id-no-fragment', keyEntry('key-2', { id: BOB }), 'An id without fragment.'],
    ['id-empty-fragment', keyEntry('key-2', { id: `${BOB}#` }), 'An empty fragment.'],
    ['no-controller', edit(keyEntry('key-2'), { controller: undefined }), 'No controller.'],
    [
      'multibase-letter',
      keyEntry('key-2', { publicKeyMultibase: valid.slice(1) }),
      'No multibase letter.',
    ],
    [
      'multibase-short',
      keyEntry('key-2', { publicKeyMultibase: valid.slice(0, -1) }),
      'A character is missing.',
    ],
    [
      'multibase-x25519',
      keyEntry('key-2', { publicKeyMultibase: 'z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc' }),
      'An X25519 key.',
    ],
    [
      'multibase-character',
      keyEntry('key-2', { publicKeyMultibase: `z6Mk0${valid.slice(5)}` }),
      'A character that base58btc does not have.',
    ],
  ];
  for (const [id, entry, comment] of malformed) {
    v.active(
      `malformed-${id}`,
      [entry, FIRST],
      T1,
      ['key-1'],
      `A malformed entry is ignored: ${comment}`,
      { requires: ['key-controller'] },
    );
  }
  v.active(
    'unknown-members',
    [keyEntry('key-1', { 'x-note': 'laptop', expires: null })],
    T1,
    ['key-1'],
    'Unknown members of a key are fine.',
    { requires: ['key-controller'] },
  );
}

function addTimelines(v: KeyVectors): void {
  const requires = ['key-active', 'key-history-forever'];
  const flags = ['boundary'];
  v.accepts(
    'first-at-created',
    note(T0),
    [FIRST],
    'At the instant at which the key was made.',
    ['key-active'],
    { flags },
  );
  v.refuses(
    'first-before-created',
    note('2026-10-31T23:59:59.999Z'),
    [FIRST],
    'key-inactive',
    'first-at-created',
    'A millisecond before the key was made.',
    ['key-inactive'],
    { flags },
  );
  v.accepts(
    'old-before-rotation',
    note(BEFORE_T1),
    ROTATED,
    'A millisecond before the rotation, with the old key: valid for ever.',
    requires,
    { flags },
  );
  v.refuses(
    'old-at-rotation',
    note(T1),
    ROTATED,
    'key-inactive',
    'old-before-rotation',
    'At the instant of the rotation the old key is no longer active.',
    ['key-inactive'],
    { flags },
  );
  v.refuses(
    'old-after-rotation',
    note(AFTER_T1),
    ROTATED,
    'key-inactive',
    'old-before-rotation',
    'The old key after the rotation.',
    ['key-inactive'],
    { flags: ['theft', 'boundary'] },
  );
  v.accepts(
    'new-at-rotation',
    note(T1, 'key-2'),
    ROTATED,
    'At the instant of the rotation the new key is active.',
    ['key-active'],
    { flags },
  );
  v.accepts('new-after-rotation', note(FAR, 'key-2'), ROTATED, 'The new key long after.', [
    'key-active',
  ]);
  v.refuses(
    'new-before-rotation',
    note(BEFORE_T1, 'key-2'),
    ROTATED,
    'key-inactive',
    'new-at-rotation',
    'The new key in something back-dated.',
    ['key-inactive'],
    { flags },
  );
  v.accepts('second-between', note(BEFORE_T2, 'key-2'), TWICE, 'Between two rotations.', requires, {
    flags,
  });
  v.accepts(
    'first-before-two',
    note(BEFORE_T1),
    TWICE,
    'Before two rotations, with the first key.',
    requires,
  );
  v.refuses(
    'second-at-second',
    note(T2, 'key-2'),
    TWICE,
    'key-inactive',
    'second-between',
    'At the second rotation.',
    ['key-inactive'],
    { flags },
  );
  v.refuses(
    'first-between',
    note(AFTER_T1),
    TWICE,
    'key-inactive',
    'first-before-two',
    'The first key between two rotations.',
    ['key-inactive'],
    { flags: ['theft'] },
  );
  v.accepts(
    'both-active-old',
    note(AFTER_T1),
    [FIRST, SECOND],
    'A key was added and none superseded: the old one still signs.',
    ['key-active'],
  );
  v.accepts(
    'both-active-new',
    note(AFTER_T1, 'key-2'),
    [FIRST, SECOND],
    'A key was added and none superseded: the new one signs too.',
    ['key-active'],
  );
  v.accepts('never-superseded', note(FAR), [FIRST], 'A key that nobody supersedes does not age.', [
    'key-active',
  ]);
}

function addLookups(v: KeyVectors): void {
  v.accepts('known', note(T1), [FIRST], 'A known key.', ['key-unknown']);
  v.refuses(
    'unknown',
    note(T1, 'key-9'),
    [FIRST],
    'key-unknown',
    'known',
    'A fragment that no key has.',
    ['key-unknown'],
  );
  v.refuses('unknown-empty-history', note(T1), [], 'key-unknown', 'known', 'An empty history.', [
    'key-unknown',
  ]);
  v.refuses(
    'unknown-case',
    note(T1),
    [keyEntry('key-1', { id: `${BOB}#KEY-1` })],
    'key-unknown',
    'known',
    'Fragments are compared exactly.',
    ['key-unknown'],
  );
  v.refuses(
    'other-controller',
    note(T1),
    [keyEntry('key-1', { controller: ALICE })],
    'key-unknown',
    'known',
    'A key of another controller is ignored.',
    ['key-controller', 'key-unknown'],
  );
  v.refuses(
    'other-actor-entry',
    note(T1),
    [keyEntry('key-1', {}, ALICE)],
    'key-unknown',
    'known',
    'A key of another actor in the history.',
    ['key-controller', 'key-unknown'],
  );
  v.refuses(
    'malformed-entry',
    note(T1),
    [keyEntry('key-1', { created: 'yesterday' })],
    'key-unknown',
    'known',
    'A malformed entry is ignored, so the key is unknown.',
    ['key-controller', 'key-unknown'],
  );
  v.accepts(
    'malformed-beside',
    note(T1),
    [{ id: `${BOB}#key-1`, type: 'Multikey' }, 'x', null, FIRST],
    'Malformed entries beside a good one.',
    ['key-controller'],
  );
  v.refuses(
    'other-key-same-id',
    note(T1),
    [keyEntry('key-1', { publicKeyMultibase: keyPair('key-2').publicKeyMultibase })],
    'proof-invalid',
    'known',
    'The key of this id is another one.',
    ['proof-invalid'],
  );
}

function addPurposes(v: KeyVectors): void {
  const only = (purpose: string[]): JsonObject => keyEntry('key-1', { created: T0, purpose });
  v.accepts('purpose-sign', note(T1), [only(['sign-activity'])], 'sign-activity signs a Note.', [
    'key-purpose',
  ]);
  v.refuses(
    'purpose-rotate-note',
    note(T1),
    [only(['rotate-key'])],
    'key-purpose',
    'purpose-sign',
    'rotate-key alone signs no Note.',
    ['key-purpose'],
  );
  v.refuses(
    'purpose-empty-note',
    note(T1),
    [only([])],
    'key-purpose',
    'purpose-sign',
    'A key without purposes signs nothing.',
    ['key-purpose'],
  );
  v.refuses(
    'purpose-unknown-note',
    note(T1),
    [only(['sign'])],
    'key-purpose',
    'purpose-sign',
    'An unknown purpose permits nothing.',
    ['key-purpose'],
  );
  const rotate = rotation(T1, 'key-1', 'key-2');
  v.accepts(
    'purpose-rotate-rotation',
    rotate,
    [only(['rotate-key'])],
    'rotate-key signs a rotation.',
    ['key-purpose-rotation'],
  );
  v.accepts(
    'purpose-sign-rotation',
    rotate,
    [only(['sign-activity'])],
    'sign-activity signs a rotation too.',
    ['key-purpose-rotation'],
  );
  v.refuses(
    'purpose-empty-rotation',
    rotate,
    [only([])],
    'key-purpose',
    'purpose-rotate-rotation',
    'A key without purposes signs no rotation.',
    ['key-purpose'],
  );
  const profile = update(T1, 'key-1', { name: 'Bob' });
  v.accepts(
    'purpose-sign-profile',
    profile,
    [only(['sign-activity'])],
    'An Update of the profile.',
    ['key-purpose'],
  );
  v.refuses(
    'purpose-rotate-profile',
    profile,
    [only(['rotate-key'])],
    'key-purpose',
    'purpose-sign-profile',
    'An Update that touches no key is no rotation.',
    ['key-purpose', 'key-purpose-rotation'],
  );
  const patches: [string, JsonObject][] = [
    ['add', { add_publicKey: keyEntry('key-2', { created: T1 }) }],
    ['supersede', { supersede: { old: `${BOB}#key-0`, new: `${BOB}#key-1` } }],
    ['revoke', { revoke: `${BOB}#key-0` }],
  ];
  for (const [id, patch] of patches) {
    v.accepts(
      `purpose-rotate-${id}`,
      update(T1, 'key-1', patch),
      [only(['rotate-key'])],
      'Each of the three members alone makes a rotation.',
      ['key-purpose-rotation'],
    );
  }
}

function addRotations(v: KeyVectors): void {
  const requires = ['key-rotation-exception'];
  const rotate = rotation(T1, 'key-1', 'key-2');
  v.accepts(
    'rotation-first-seen',
    rotate,
    [FIRST],
    'A rotation that the receiver sees before it knows of its effect.',
    requires,
  );
  v.accepts(
    'rotation-replayed',
    rotate,
    ROTATED,
    'The same rotation when the history already has its effect.',
    ['key-rotation-exception', 'key-rotation-fence'],
  );
  v.accepts('rotation-replayed-much-later', rotate, TWICE, 'The same rotation after another one.', [
    'key-rotation-exception',
    'key-history-forever',
  ]);
  v.accepts(
    'rotation-second',
    rotation(T2, 'key-2', 'key-3'),
    TWICE,
    'The second rotation.',
    requires,
  );
  v.accepts(
    'rotation-live',
    rotate,
    ROTATED,
    'Delivered live while the history already has its effect.',
    requires,
    { received: AFTER_T1 },
  );
  v.accepts(
    'rotation-supersede-only',
    update(T1, 'key-1', { supersede: { old: `${BOB}#key-1`, new: `${BOB}#key-2` } }),
    ROTATED,
    'A rotation to a key that was added before.',
    requires,
  );
  const theft = { flags: ['theft'] };
  v.refuses(
    'rotation-other-new',
    rotation(T1, 'key-1', 'key-evil'),
    ROTATED,
    'key-inactive',
    'rotation-replayed',
    'Another rotation by the old key at the same instant, to a key that the history does not hold.',
    ['key-rotation-fence'],
    theft,
  );
  const swapped = update(T1, 'key-1', {
    add_publicKey: keyEntry('key-evil', { id: `${BOB}#key-2`, created: T1 }),
    supersede: { old: `${BOB}#key-1`, new: `${BOB}#key-2` },
  });
  v.refuses(
    'rotation-other-key-same-id',
    swapped,
    ROTATED,
    'key-inactive',
    'rotation-replayed',
    'Another key under the id of the successor.',
    ['key-rotation-fence'],
    theft,
  );
  v.refuses(
    'rotation-later',
    rotation(AFTER_T1, 'key-1', 'key-2'),
    ROTATED,
    'key-inactive',
    'rotation-replayed',
    'A rotation by the old key a millisecond after it ended.',
    ['key-rotation-exception'],
    { flags: ['theft', 'boundary'] },
  );
  v.accepts(
    'rotation-back-dated',
    rotation(BEFORE_T1, 'key-1', 'key-2'),
    ROTATED,
    'A rotation by the old key a millisecond before it ended needs no exception.',
    ['key-active'],
    { flags: ['boundary'] },
  );
  v.refuses(
    'rotation-of-other-key',
    rotation(T1, 'key-0', 'key-2', 'key-1'),
    ROTATED,
    'key-inactive',
    'rotation-replayed',
    'The exception is for the key that is superseded, not for another one.',
    ['key-rotation-exception'],
    theft,
  );
  v.refuses(
    'rotation-without-supersede',
    update(T1, 'key-1', { add_publicKey: keyEntry('key-2', { created: T1 }) }),
    ROTATED,
    'key-inactive',
    'rotation-replayed',
    'Adding a key supersedes none, so there is no exception.',
    ['key-rotation-exception'],
    theft,
  );
  v.refuses(
    'rotation-revoke-only',
    update(T1, 'key-1', { revoke: `${BOB}#key-2` }),
    ROTATED,
    'key-inactive',
    'rotation-replayed',
    'The old key may not revoke the new one.',
    ['key-rotation-exception'],
    theft,
  );
  v.refuses(
    'rotation-profile',
    update(T1, 'key-1', { name: 'Eve' }),
    ROTATED,
    'key-inactive',
    'rotation-replayed',
    'An Update of the profile at the instant of the rotation.',
    ['key-rotation-exception'],
    theft,
  );
  const supersede = { supersede: { old: `${BOB}#key-1`, new: `${BOB}#key-2` } };
  v.refuses(
    'rotation-other-object',
    update(T1, 'key-1', supersede, 'https://b.example/actors/eve'),
    ROTATED,
    'key-inactive',
    'rotation-supersede-only',
    'An Update of something else is no rotation.',
    ['key-rotation-exception'],
    theft,
  );
  v.refuses(
    'rotation-other-type',
    signed(activity({ type: 'Create', published: T1, nonce: nonceOf('create'), patch: supersede })),
    ROTATED,
    'key-inactive',
    'rotation-supersede-only',
    'A Create with a patch is no rotation.',
    ['key-rotation-exception'],
    theft,
  );
  v.refuses(
    'rotation-before-created',
    rotation(T0, 'key-1', 'key-2'),
    [keyEntry('key-1', { created: T1 })],
    'key-inactive',
    'rotation-first-seen',
    'The exception is about the end of a key, not about its beginning.',
    ['key-inactive'],
  );
  v.refuses(
    'rotation-tampered',
    edit(rotate, {
      proof: edit(rotate['proof'] as JsonObject, {
        proofValue:
          note(T0)['proof'] === undefined
            ? ''
            : ((note(T0)['proof'] as JsonObject)['proofValue'] as string),
      }),
    }),
    ROTATED,
    'proof-invalid',
    'rotation-replayed',
    'The exception does not excuse a bad signature.',
    ['proof-invalid'],
    theft,
  );
  v.accepts(
    'rotation-by-new-key',
    rotation(T2, 'key-1', 'key-3', 'key-2'),
    [FIRST, SECOND],
    'A key may supersede another one; it needs no exception.',
    ['key-active'],
  );
}

function addRevocations(v: KeyVectors): void {
  const revoked = keyEntry('key-1', { created: T0, revoked_at: T2 });
  const both = keyEntry('key-1', { created: T0, superseded_at: T1, revoked_at: T2 });
  v.accepts('not-revoked', note(BEFORE_T1), ROTATED, 'A superseded key that is not revoked.', [
    'key-revoked',
  ]);
  v.refuses(
    'revoked-before',
    note(BEFORE_T1),
    [revoked, SECOND],
    'key-revoked',
    'not-revoked',
    'Published before the revocation, but not stored yet: refused.',
    ['key-revoked'],
    { flags: ['theft'] },
  );
  v.refuses(
    'revoked-after',
    note(FAR),
    [revoked, SECOND],
    'key-revoked',
    'not-revoked',
    'Published after the revocation.',
    ['key-revoked'],
  );
  v.refuses(
    'revoked-live',
    note(BEFORE_T1),
    [revoked, SECOND],
    'key-revoked',
    'not-revoked',
    'Live, likewise.',
    ['key-revoked'],
    { received: AFTER_T1 },
  );
  v.refuses(
    'revoked-in-future',
    note(BEFORE_T1),
    [keyEntry('key-1', { revoked_at: FAR })],
    'key-revoked',
    'not-revoked',
    'Whatever the time of the revocation is.',
    ['key-revoked'],
  );
  v.refuses(
    'revoked-superseded',
    note(BEFORE_T1),
    [both, SECOND],
    'key-revoked',
    'not-revoked',
    'Superseded and then revoked.',
    ['key-revoked'],
  );
  v.refuses(
    'revoked-rotation',
    rotation(T1, 'key-1', 'key-2'),
    [both, SECOND],
    'key-revoked',
    'rotation-replayed',
    'Revocation comes before the exception for rotations.',
    ['key-revoked', 'key-rotation-exception'],
    { flags: ['theft'] },
  );
  v.accepts(
    'revoked-other',
    note(AFTER_T1, 'key-2'),
    [revoked, SECOND],
    'Another key of the actor is not affected.',
    ['key-revoked'],
  );
}

function addLiveWindow(v: KeyVectors): void {
  const old = note(BEFORE_T1);
  const requires = ['key-live-window'];
  const flags = ['boundary'];
  v.accepts(
    'live-active',
    note(AFTER_T1, 'key-2'),
    ROTATED,
    'A key that is not superseded, received years later.',
    requires,
    { received: FAR },
  );
  v.accepts(
    'live-before',
    old,
    ROTATED,
    'Received before the rotation.',
    [...requires, 'key-active'],
    {
      received: BEFORE_T1,
    },
  );
  v.accepts(
    'live-47-hours',
    old,
    ROTATED,
    '47 hours after the rotation.',
    [...requires, 'key-active'],
    {
      received: '2026-11-12T07:00:00.000Z',
    },
  );
  v.accepts('live-48-hours', old, ROTATED, 'Exactly 48 hours after the rotation.', requires, {
    received: '2026-11-12T08:00:00.000Z',
    flags,
  });
  v.refuses(
    'live-48-hours-1',
    old,
    ROTATED,
    'key-superseded',
    'live-48-hours',
    '48 hours and a millisecond after the rotation.',
    requires,
    { received: '2026-11-12T08:00:00.001Z', flags },
  );
  v.refuses(
    'live-years',
    old,
    ROTATED,
    'key-superseded',
    'live-48-hours',
    'Ten years after the rotation.',
    requires,
    { received: FAR },
  );
  v.accepts('history-years', old, ROTATED, 'History is accepted for ever.', [
    'key-history-forever',
  ]);
  v.accepts(
    'live-rotation-48-hours',
    rotation(T1, 'key-1', 'key-2'),
    ROTATED,
    'The rotation itself, exactly 48 hours later.',
    requires,
    { received: '2026-11-12T08:00:00.000Z', flags },
  );
  v.refuses(
    'live-rotation-late',
    rotation(T1, 'key-1', 'key-2'),
    ROTATED,
    'key-superseded',
    'live-rotation-48-hours',
    'The rotation itself is not exempt.',
    requires,
    { received: '2026-11-12T08:00:00.001Z', flags },
  );
  v.accepts(
    'live-future-published',
    note(FAR),
    [FIRST],
    'A published time after the time of receipt does not matter here.',
    requires,
    { received: T1 },
  );
}

function addOrder(v: KeyVectors): void {
  const flags = ['order'];
  const broken = (document: JsonObject): JsonObject =>
    edit(document, {
      proof: edit(document['proof'] as JsonObject, { proofValue: `z${'1'.repeat(64)}` }),
    });
  const none = keyEntry('key-1', { created: T0, superseded_at: T1, purpose: [] });
  v.refuses(
    'order-revoked-before-inactive',
    note(AFTER_T1),
    [keyEntry('key-1', { superseded_at: T1, revoked_at: T2 })],
    'key-revoked',
    'not-revoked',
    'Revoked, and inactive.',
    ['key-revoked'],
    { flags },
  );
  v.refuses(
    'order-inactive-before-purpose',
    note(AFTER_T1),
    [none],
    'key-inactive',
    'old-before-rotation',
    'Inactive, and without purpose.',
    ['key-inactive'],
    { flags },
  );
  v.refuses(
    'order-purpose-before-signature',
    broken(note(BEFORE_T1)),
    [none],
    'key-purpose',
    'old-before-rotation',
    'Without purpose, and the signature does not verify.',
    ['key-purpose'],
    { flags },
  );
  v.refuses(
    'order-signature-before-window',
    broken(note(BEFORE_T1)),
    ROTATED,
    'proof-invalid',
    'live-48-hours',
    'The signature does not verify, and the time is over.',
    ['proof-invalid', 'key-live-window'],
    { flags, received: FAR },
  );
  v.refuses(
    'order-unknown-before-signature',
    broken(note(BEFORE_T1, 'key-9')),
    ROTATED,
    'key-unknown',
    'old-before-rotation',
    'An unknown key, and the signature does not verify.',
    ['key-unknown'],
    { flags },
  );
  v.refuses(
    'order-method-before-unknown',
    signedAs(`${ALICE}#key-1`),
    ROTATED,
    'proof-method',
    'old-before-rotation',
    'A method of another actor is refused before any key is looked for.',
    ['proof-method'],
    { flags },
  );
}

function signedAs(method: string): JsonObject {
  const document = note(BEFORE_T1);
  return edit(document, {
    proof: edit(document['proof'] as JsonObject, { verificationMethod: method }),
  });
}
