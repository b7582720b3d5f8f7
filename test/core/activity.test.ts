import t from 'tap';

import {
  activeKeys,
  applyKeyPatch,
  canonicalize,
  computeCid,
  derivePublicKey,
  encodeMultikey,
  isKeyOf,
  type JsonObject,
  type Key,
  type KeyUpdate,
  parseStrict,
  readKeyHistory,
  signDocument,
  verifyActivity,
  type VerifyActivityOptions,
} from '../../reference/core/index.ts';
import {
  ACTOR,
  codeOf,
  draftOf,
  KEY_ID,
  keyOf,
  OTHER_ACTOR,
  PUBLISHED,
  seedOf,
  signActivity,
} from '../support/core-fixtures.ts';

const SEED = seedOf(1);
const NEW_SEED = seedOf(2);
const NEW_KEY_ID = `${ACTOR}#key-2`;
const HISTORY = [keyOf(SEED)];
const STORED: VerifyActivityOptions = { mode: 'history' };
const SOME_CID = computeCid({ some: 'activity' });
const BEFORE = '2026-11-20T09:59:59.999Z';
const AFTER = '2026-11-20T10:00:00.001Z';

function codeOfActivity(
  activity: unknown,
  history: readonly unknown[] = HISTORY,
  options = STORED,
): string | undefined {
  return codeOf(() => verifyActivity(activity, history, options));
}

/** The code of a draft that is given an id and a proof: only its shape can be wrong. */
function codeOfDraft(changes: JsonObject): string | undefined {
  return codeOfActivity(signActivity(draftOf(changes), SEED));
}

function without(object: JsonObject, name: string): JsonObject {
  const { [name]: _, ...rest } = object;
  return rest;
}

t.test('a good activity, and after a change of each member', (t) => {
  const activity = signActivity(draftOf({ extra: { unknown: 'é' } }), SEED);
  t.equal(codeOfActivity(activity), undefined);
  t.equal(codeOfActivity(parseStrict(canonicalize(activity))), undefined);
  for (const name of Object.keys(activity)) {
    const code = codeOfActivity(without(activity, name));
    const expected = {
      proof: 'proof-missing',
      extra: 'id-mismatch',
      to: 'id-mismatch',
      cc: 'id-mismatch',
    };
    t.equal(code, (expected as Record<string, string>)[name] ?? 'shape-invalid', `without ${name}`);
  }
  t.equal(codeOfActivity({ ...activity, extra: 1 }), 'id-mismatch');
  t.equal(codeOfActivity({ ...activity, id: SOME_CID }), 'id-mismatch');
  const other = signActivity(draftOf(), SEED);
  t.equal(codeOfActivity({ ...activity, proof: other.proof }), 'proof-invalid');
  t.end();
});

t.test('the envelope', (t) => {
  for (const value of [null, 1, 'x', [], [signActivity(draftOf(), SEED)]]) {
    t.equal(codeOfActivity(value), 'shape-invalid', JSON.stringify(value)?.slice(0, 20));
  }
  const activity = signActivity(draftOf(), SEED);
  for (const id of ['x', 1, activity.id.toUpperCase(), `${activity.id}a`]) {
    t.equal(codeOfActivity({ ...activity, id }), 'shape-invalid', String(id));
  }
  const cases: readonly (readonly [
    string,
    readonly JsonObject[string][],
    readonly JsonObject[string][],
  ])[] = [
    ['type', ['create', '', 'A-b', `A${'a'.repeat(64)}`, 1], ['Wave', 'X', `A${'a'.repeat(63)}`]],
    ['published', ['2026-11-20T10:00:00Z', '2026-02-30T10:00:00.000Z', 1], [AFTER]],
    [
      'nonce',
      ['a'.repeat(15), 'a'.repeat(65), 'a'.repeat(15) + '+', 1],
      ['a'.repeat(16), '-'.repeat(64)],
    ],
    [
      'to',
      ['', 'public', null, 1, ['x'], [null], [['Public']], `${ACTOR}#x`, {}],
      ['Public', 'as:Public', [], ACTOR],
    ],
    ['cc', ['a b'], ['Followers', ['https://www.w3.org/ns/activitystreams#Public', ACTOR]]],
    ['bto', [[], ACTOR, null], []],
    ['bcc', [[], ACTOR], []],
    ['actor', ['x', 1, `${ACTOR}#k`, `${ACTOR}?q`, 'https://u@b.example/', 'did:key:z6Mk'], []],
    ['object', [null, 1, true, []], [{ type: 'Thing' }]],
  ];
  for (const [name, refused, accepted] of cases) {
    for (const value of refused) {
      t.equal(codeOfDraft({ [name]: value }), 'shape-invalid', `${name}: ${JSON.stringify(value)}`);
    }
    for (const value of accepted) {
      t.equal(codeOfDraft({ [name]: value }), undefined, `${name}: ${JSON.stringify(value)}`);
    }
  }
  t.end();
});

t.test('the verbs', (t) => {
  const follow = signActivity(draftOf({ type: 'Follow', object: OTHER_ACTOR }), SEED);
  const note = signActivity(draftOf(), SEED);
  const cases: readonly (readonly [verdict: 'good' | 'bad', JsonObject])[] = [
    ['good', { type: 'Create', object: { type: 'Note', content: '', tags: [] } }],
    ['good', { type: 'Create', object: { type: 'Note', content: 'é'.repeat(100_000) } }],
    ['good', { type: 'Create', object: { type: 'Person' } }],
    ['bad', { type: 'Create', object: ACTOR }],
    ['bad', { type: 'Create', object: {} }],
    ['bad', { type: 'Create', object: { type: 1 } }],
    ['bad', { type: 'Create', object: { type: 'Note' } }],
    ['bad', { type: 'Create', object: { type: 'Note', content: 1 } }],
    ['bad', { type: 'Create', object: { type: 'Note', content: 'x'.repeat(100_001) } }],
    ['bad', { type: 'Create', object: { type: 'Note', content: '', tags: 'x' } }],
    ['bad', { type: 'Create', object: { type: 'Note', content: '', tags: [1] } }],
    ['good', { type: 'Update', object: ACTOR, patch: {} }],
    ['good', { type: 'Update', object: ACTOR, patch: { name: 'Bob', summary: null, icon: 'x' } }],
    ['good', { type: 'Update', object: ACTOR, patch: { icon: { url: 'x' }, alsoKnownAs: ['x'] } }],
    ['good', { type: 'Update', object: SOME_CID }],
    ['good', { type: 'Update', object: { id: 'x' }, patch: {} }],
    ['good', { type: 'Update', object: ACTOR, patch: { revoke: 'x' } }],
    ['good', { type: 'Update', object: ACTOR, patch: { supersede: { old: 'x', new: 'y' } } }],
    ['bad', { type: 'Update', object: ACTOR }],
    ['bad', { type: 'Update', object: 'x', patch: {} }],
    ['bad', { type: 'Update', object: {}, patch: {} }],
    ['bad', { type: 'Update', object: ACTOR, patch: [] }],
    ['bad', { type: 'Update', object: ACTOR, patch: { inbox: 'x' } }],
    ['bad', { type: 'Update', object: ACTOR, patch: { toString: 'x' } }],
    ['bad', { type: 'Update', object: ACTOR, patch: { name: 1 } }],
    ['bad', { type: 'Update', object: ACTOR, patch: { alsoKnownAs: 'x' } }],
    ['bad', { type: 'Update', object: ACTOR, patch: { icon: 1 } }],
    ['bad', { type: 'Update', object: ACTOR, patch: { revoke: ['x'] } }],
    ['bad', { type: 'Update', object: ACTOR, patch: { supersede: { old: 'x' } } }],
    [
      'bad',
      { type: 'Update', object: ACTOR, patch: { supersede: { old: 'x', new: 'y', more: 1 } } },
    ],
    ['good', { type: 'Delete', object: SOME_CID }],
    ['bad', { type: 'Delete', object: 'x' }],
    ['good', { type: 'Move', object: ACTOR, target: OTHER_ACTOR }],
    ['bad', { type: 'Move', object: ACTOR }],
    ['bad', { type: 'Move', object: SOME_CID, target: OTHER_ACTOR }],
    ['good', { type: 'Follow', object: OTHER_ACTOR, backfill: { mode: 'none' } }],
    ['bad', { type: 'Follow', object: SOME_CID }],
    ['bad', { type: 'Follow', object: OTHER_ACTOR, backfill: 'full' }],
    ['good', { type: 'Accept', object: follow.id }],
    ['good', { type: 'Accept', object: follow }],
    ['good', { type: 'Reject', object: follow }],
    ['bad', { type: 'Accept', object: OTHER_ACTOR }],
    ['bad', { type: 'Accept', object: note }],
    ['bad', { type: 'Reject', object: without(follow, 'nonce') }],
    ['good', { type: 'Undo', object: follow.id }],
    ['good', { type: 'Undo', object: note }],
    ['bad', { type: 'Undo', object: { id: SOME_CID } }],
    ['bad', { type: 'Undo', object: 'x' }],
    ['good', { type: 'Announce', object: SOME_CID }],
    ['bad', { type: 'Announce', object: { id: SOME_CID } }],
    ['bad', { type: 'Announce', object: OTHER_ACTOR }],
    ['good', { type: 'Endorse', object: SOME_CID, kind: 'like' }],
    ['bad', { type: 'Endorse', object: SOME_CID }],
    ['bad', { type: 'Endorse', object: 'x', kind: 'like' }],
    ['good', { type: 'Wave', object: 'anything', patch: 1, kind: 2 }],
  ];
  for (const [verdict, changes] of cases) {
    const expected = verdict === 'good' ? undefined : 'shape-invalid';
    t.equal(codeOfDraft(changes), expected, JSON.stringify(changes).slice(0, 90));
  }
  t.end();
});

t.test('the id of an embedded activity is recomputed too', (t) => {
  const follow = signActivity(draftOf({ type: 'Follow', object: OTHER_ACTOR }), SEED);
  const changed = { ...follow, cc: [] } as JsonObject;
  t.equal(codeOfDraft({ type: 'Accept', object: changed }), 'id-mismatch');
  t.equal(codeOfDraft({ type: 'Undo', object: changed }), 'id-mismatch');
  const accept = signActivity(draftOf({ type: 'Accept', object: changed }), SEED);
  t.equal(codeOfDraft({ type: 'Undo', object: accept }), 'id-mismatch', 'two levels down');
  t.equal(codeOfDraft({ type: 'Wave', object: changed }), undefined, 'elsewhere it is data');
  t.end();
});

t.test('the first fault is reported: shape, id, proof, keys', (t) => {
  const activity = signActivity(draftOf(), SEED);
  const proof: JsonObject = { ...(activity.proof as unknown as JsonObject) };
  const broken = { ...activity, nonce: 'x', proof: 1 };
  t.equal(codeOfActivity(broken, []), 'shape-invalid');
  t.equal(codeOfActivity({ ...activity, more: 1, proof: 1 }, []), 'id-mismatch');
  t.equal(codeOfActivity({ ...activity, proof: 1 }, []), 'proof-malformed');
  t.equal(
    codeOfActivity({ ...activity, proof: { ...proof, created: AFTER } }, []),
    'proof-created',
  );
  const stranger = { ...proof, verificationMethod: `${OTHER_ACTOR}#key-1` };
  t.equal(codeOfActivity({ ...activity, proof: stranger }, []), 'proof-method');
  for (const method of [ACTOR, `${ACTOR}#`, `${ACTOR}/x#key-1`]) {
    const code = codeOfActivity({ ...activity, proof: { ...proof, verificationMethod: method } });
    t.equal(code, 'proof-method', method);
  }
  t.equal(
    codeOfActivity({ ...activity, proof: { ...proof, '@context': [] } }, []),
    'proof-context',
  );
  t.equal(codeOfActivity(activity, []), 'key-unknown');
  const all = { revoked_at: AFTER, superseded_at: BEFORE, purpose: [] };
  t.equal(codeOfActivity(activity, [keyOf(NEW_SEED, all)]), 'key-revoked');
  t.equal(
    codeOfActivity(activity, [keyOf(NEW_SEED, { superseded_at: BEFORE, purpose: [] })]),
    'key-inactive',
  );
  t.equal(codeOfActivity(activity, [keyOf(NEW_SEED, { purpose: [] })]), 'key-purpose');
  t.equal(codeOfActivity(activity, [keyOf(NEW_SEED)]), 'proof-invalid');
  t.end();
});

t.test('keys at their instants', (t) => {
  const activity = signActivity(draftOf(), SEED);
  const code = (changes: Partial<Key>): string | undefined =>
    codeOfActivity(activity, [keyOf(SEED, changes)]);
  t.equal(code({ created: PUBLISHED }), undefined);
  t.equal(code({ created: AFTER }), 'key-inactive');
  t.equal(code({ superseded_at: AFTER }), undefined);
  t.equal(code({ superseded_at: PUBLISHED }), 'key-inactive');
  t.equal(code({ revoked_at: '2030-01-01T00:00:00.000Z' }), 'key-revoked', 'whatever published is');
  t.equal(code({ purpose: ['rotate-key'] }), 'key-purpose');
  t.equal(code({ purpose: ['sign-activity', 'other'] }), undefined);
  const malformed: readonly Partial<Record<keyof Key, unknown>>[] = [
    { controller: OTHER_ACTOR },
    { type: 'JsonWebKey' },
    { publicKeyMultibase: 'z1' },
    { created: 'yesterday' },
    { superseded_at: null },
    { revoked_at: '' },
    { purpose: 'sign-activity' },
    { purpose: [1] },
  ];
  for (const changes of malformed) {
    const entry = { ...keyOf(SEED), ...changes };
    t.equal(codeOfActivity(activity, [entry]), 'key-unknown', JSON.stringify(changes));
    t.equal(codeOfActivity(activity, [entry, keyOf(SEED)]), undefined, 'is only ignored');
    t.notOk(isKeyOf(entry, ACTOR));
  }
  t.equal(codeOfActivity(activity, [null, 1, [], {}, keyOf(SEED)]), undefined);
  t.end();
});

t.test('48 hours', (t) => {
  const activity = signActivity(draftOf(), SEED);
  const history = [keyOf(SEED, { superseded_at: '2026-11-20T11:00:00.000Z' })];
  const live = (received: string): string | undefined =>
    codeOfActivity(activity, history, { mode: 'live', received });
  t.equal(live('2026-11-22T11:00:00.000Z'), undefined, 'exactly');
  t.equal(live('2026-11-22T11:00:00.001Z'), 'key-superseded');
  t.equal(live('2026-11-20T09:00:00.000Z'), undefined);
  t.equal(codeOfActivity(activity, history), undefined, 'history is accepted for ever');
  const changed = [keyOf(NEW_SEED, { superseded_at: '2026-11-20T11:00:00.000Z' })];
  const late: VerifyActivityOptions = { mode: 'live', received: '2027-01-01T00:00:00.000Z' };
  t.equal(codeOfActivity(activity, changed, late), 'proof-invalid', 'it is the last check');
  t.equal(codeOfActivity(activity, HISTORY, late), undefined);
  t.throws(() => verifyActivity(activity, HISTORY, { mode: 'live' }), TypeError);
  t.throws(() => verifyActivity(activity, HISTORY, { mode: 'live', received: 'now' }), TypeError);
  t.end();
});

function newKey(changes: Partial<Key> = {}): Key {
  return keyOf(NEW_SEED, { id: NEW_KEY_ID, created: PUBLISHED, ...changes });
}

function rotationDraft(patch: JsonObject = {}): JsonObject {
  return draftOf({
    type: 'Update',
    object: ACTOR,
    patch: {
      add_publicKey: newKey() as JsonObject,
      supersede: { old: KEY_ID, new: NEW_KEY_ID },
      ...patch,
    },
  });
}

t.test('rotation', (t) => {
  const rotation = signActivity(rotationDraft(), SEED);
  const after = applyKeyPatch(HISTORY, rotation as KeyUpdate);
  t.strictSame(after, [keyOf(SEED, { superseded_at: PUBLISHED }), newKey()]);
  t.strictSame(applyKeyPatch(after, rotation as KeyUpdate), after, 'twice is once');
  t.strictSame(HISTORY, [keyOf(SEED)], 'the old history is left as it was');

  t.equal(codeOfActivity(rotation), undefined, 'before it is applied');
  t.equal(codeOfActivity(rotation, after), undefined, 'and afterwards');
  const late: VerifyActivityOptions = { mode: 'live', received: '2026-11-22T10:00:00.001Z' };
  t.equal(codeOfActivity(rotation, after, late), 'key-superseded', 'live, it has its 48 hours too');
  t.equal(
    codeOfActivity(signActivity(draftOf(), SEED), after),
    'key-inactive',
    'no other activity',
  );
  t.equal(codeOfActivity(signActivity(draftOf(), NEW_SEED, NEW_KEY_ID), after), undefined);
  const rotateOnly = [keyOf(SEED, { purpose: ['rotate-key'] })];
  t.equal(codeOfActivity(rotation, rotateOnly), undefined, 'either purpose will do');
  t.equal(codeOfActivity(rotation, [keyOf(SEED, { purpose: ['sign-activity'] })]), undefined);
  t.equal(codeOfActivity(rotation, [keyOf(SEED, { purpose: ['x'] })]), 'key-purpose');
  const profile = signActivity(
    draftOf({ type: 'Update', object: ACTOR, patch: { name: 'Bob' } }),
    SEED,
  );
  t.equal(codeOfActivity(profile, rotateOnly), 'key-purpose', 'a new name is no rotation');
  t.end();
});

t.test('the fence around a rotation', (t) => {
  const rotation = signActivity(rotationDraft(), SEED);
  const old = keyOf(SEED, { superseded_at: PUBLISHED });
  t.equal(codeOfActivity(rotation, [old, newKey()]), undefined);
  t.equal(codeOfActivity(rotation, [old]), 'key-inactive', 'the successor is not in the history');
  const other = newKey({ publicKeyMultibase: encodeMultikey(derivePublicKey(seedOf(9))) });
  t.equal(codeOfActivity(rotation, [old, other]), 'key-inactive', 'another key has its id');
  for (const instant of [BEFORE]) {
    const superseded = { ...old, superseded_at: instant };
    t.equal(codeOfActivity(rotation, [superseded, newKey()]), 'key-inactive', 'at another instant');
  }
  t.equal(codeOfActivity(rotation, [{ ...old, revoked_at: PUBLISHED }, newKey()]), 'key-revoked');
  t.equal(
    codeOfActivity(rotation, [{ ...old, created: AFTER }, newKey()]),
    'key-inactive',
    'not yet made',
  );

  const thief = keyOf(seedOf(9), { id: `${ACTOR}#key-9`, created: PUBLISHED });
  const stolen = rotationDraft({
    add_publicKey: thief as JsonObject,
    supersede: { old: KEY_ID, new: thief.id },
  });
  t.equal(codeOfActivity(signActivity(stolen, SEED), [old, newKey()]), 'key-inactive', 'a thief');
  const otherOld = rotationDraft({ supersede: { old: `${ACTOR}#key-0`, new: NEW_KEY_ID } });
  t.equal(codeOfActivity(signActivity(otherOld, SEED), [old, newKey()]), 'key-inactive');
  const addOnly = draftOf({
    type: 'Update',
    object: ACTOR,
    patch: { add_publicKey: newKey() as JsonObject },
  });
  t.equal(codeOfActivity(signActivity(addOnly, SEED), [old, newKey()]), 'key-inactive');
  const notSelf = { ...rotationDraft(), object: OTHER_ACTOR };
  t.equal(codeOfActivity(signActivity(notSelf, SEED), [old, newKey()]), 'key-inactive');
  const supersedeOnly = draftOf({
    type: 'Update',
    object: ACTOR,
    patch: { supersede: { old: KEY_ID, new: NEW_KEY_ID } },
  });
  t.equal(codeOfActivity(signActivity(supersedeOnly, SEED), [old, newKey()]), undefined);
  t.end();
});

t.test('a new key has to be a key of the actor, made at the Update', (t) => {
  const cases: readonly Partial<Record<keyof Key, JsonObject[string]>>[] = [
    { created: AFTER },
    { created: BEFORE },
    { controller: OTHER_ACTOR },
    { id: `${OTHER_ACTOR}#key-2` },
    { id: ACTOR },
    { superseded_at: AFTER },
    { revoked_at: AFTER },
    { publicKeyMultibase: 'z6Mk' },
    { purpose: 'sign-activity' },
  ];
  for (const changes of cases) {
    const draft = rotationDraft({
      add_publicKey: { ...(newKey() as JsonObject), ...changes } as JsonObject,
    });
    t.equal(codeOfActivity(signActivity(draft, SEED)), 'shape-invalid', JSON.stringify(changes));
  }
  t.end();
});

t.test('folding a patch', (t) => {
  const old = keyOf(SEED);
  const fold = (patch: KeyUpdate['patch']): Key[] =>
    applyKeyPatch([old], { actor: ACTOR, published: PUBLISHED, ...(patch ? { patch } : {}) });
  t.strictSame(fold(undefined), [old]);
  t.strictSame(fold({ add_publicKey: newKey() }), [old, newKey()], 'both stay active');
  t.strictSame(fold({ add_publicKey: newKey({ id: KEY_ID }) }), [old], 'an id is never taken over');
  t.strictSame(fold({ revoke: KEY_ID }), [{ ...old, revoked_at: PUBLISHED }]);
  t.strictSame(fold({ revoke: 'x', supersede: { old: 'y', new: 'z' } }), [old], 'unknown ids');
  t.strictSame(fold({ add_publicKey: newKey(), revoke: NEW_KEY_ID }), [
    old,
    newKey({ revoked_at: PUBLISHED }),
  ]);
  const earlier = keyOf(SEED, { superseded_at: BEFORE, revoked_at: BEFORE });
  const update = {
    actor: ACTOR,
    published: PUBLISHED,
    patch: { revoke: KEY_ID, supersede: { old: KEY_ID, new: 'x' } },
  };
  t.strictSame(applyKeyPatch([earlier], update), [earlier], 'the first time stands');
  t.end();
});

t.test('active keys', (t) => {
  const first = keyOf(SEED, { superseded_at: PUBLISHED });
  const second = newKey({ purpose: ['sign-activity'] });
  const revoked = newKey({ id: `${ACTOR}#key-3`, revoked_at: AFTER });
  const history = [first, second, revoked, { ...second, controller: OTHER_ACTOR }, null];
  const ids = (...rest: [string, ('rotate-key' | 'sign-activity')?]): string[] =>
    activeKeys(history, ...rest).map((key) => key.id);
  t.strictSame(ids('2026-10-31T23:59:59.999Z'), []);
  t.strictSame(ids('2026-11-01T00:00:00.000Z'), [KEY_ID]);
  t.strictSame(ids(BEFORE), [KEY_ID]);
  t.strictSame(ids(PUBLISHED), [NEW_KEY_ID]);
  t.strictSame(ids(PUBLISHED, 'sign-activity'), [NEW_KEY_ID]);
  t.strictSame(ids(PUBLISHED, 'rotate-key'), []);
  t.strictSame(ids(BEFORE, 'rotate-key'), [KEY_ID]);
  t.throws(() => activeKeys(history, '2026'), TypeError);
  t.strictSame(readKeyHistory(history, ACTOR), [first, second, revoked]);
  t.strictSame(readKeyHistory({}, ACTOR), []);
  t.end();
});

t.test('@context is covered by id and proof', (t) => {
  const activity = signActivity(draftOf({ '@context': ['https://a.example/1'] }), SEED);
  t.equal(codeOfActivity(activity), undefined);
  t.strictSame(activity.proof['@context'], ['https://a.example/1']);
  t.equal(codeOfActivity({ ...activity, '@context': [] }), 'id-mismatch');
  const { proof: _, ...unsigned } = activity;
  const options = { privateKey: SEED, verificationMethod: KEY_ID, created: PUBLISHED };
  t.equal(codeOfActivity(signDocument(unsigned, options)), undefined);
  t.end();
});
