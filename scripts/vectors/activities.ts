import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import {
  oracleCid,
  signActivity,
  type JsonObject,
  type JsonValue,
} from '../../harness/oracle/index.ts';
import { VectorBuilder, toHex } from './builder.ts';
import {
  ALICE,
  BOB,
  KEY_ORIGIN,
  NOON,
  activity,
  edit,
  hexOf,
  keyEntry,
  keyPair,
  nonceOf,
  signed,
} from './fixtures.ts';

const KEYS = [keyEntry('key-1')];
const OTHER_ID = oracleCid('another document');

/** The vectors of the chapter *Activities*. */
export function activityVectors(): VectorFile {
  const vectors = new ActivityVectors();
  addEnvelope(vectors);
  addTimes(vectors);
  addAudience(vectors);
  addVerbs(vectors);
  addObjectForms(vectors);
  addBackfills(vectors);
  addKinds(vectors);
  addPatches(vectors);
  addIds(vectors);
  addProofs(vectors);
  addOrder(vectors);
  return vectors.builder.build();
}

class ActivityVectors {
  readonly builder = new VectorBuilder({
    suite: 'activities',
    spec: 'spec/07-activities.md',
    description: `Signed activities: their shape, their id, and the order of checks. ${KEY_ORIGIN}`,
    notes: {
      boundary: { kind: 'limit', description: 'Exactly at a limit, or one beyond it.' },
      open: {
        kind: 'interoperability',
        description: 'A receiver that refuses what it does not know refuses this.',
      },
      order: {
        kind: 'order',
        description: 'Several faults at once; the code says which one is reported.',
      },
    },
  });

  /** A well-signed activity that must be accepted. */
  accepts(
    id: string,
    unsigned: JsonObject,
    comment: string,
    requires: string[],
    flags: string[] = [],
  ): string {
    return this.acceptsSigned(id, signed(unsigned), comment, requires, flags);
  }

  acceptsSigned(
    id: string,
    document: JsonValue,
    comment: string,
    requires: string[],
    flags: string[] = [],
  ): string {
    return this.builder.valid(
      `activity/${id}`,
      { comment, requires, flags, origin: 'hand' },
      'activity-verify',
      inputOf(document),
      {},
    );
  }

  /** An activity with the wrong shape, whose id and proof are right: nothing but the shape is at fault. */
  misshapen(
    id: string,
    unsigned: JsonObject,
    sibling: string,
    comment: string,
    requires: string[],
    flags: string[] = [],
  ): void {
    this.refuses(id, signed(unsigned), 'shape-invalid', sibling, comment, requires, flags);
  }

  refuses(
    id: string,
    document: JsonValue,
    code: string,
    sibling: string,
    comment: string,
    requires: string[],
    flags: string[] = [],
  ): void {
    this.builder.invalid(
      `activity/${id}`,
      { comment, requires, flags },
      'activity-verify',
      inputOf(document),
      code,
      `activity/${sibling}`,
    );
  }
}

function inputOf(document: JsonValue): JsonObject {
  return { hex: hexOf(document), keys: KEYS, mode: 'history' };
}

const NOTE = activity({ nonce: nonceOf('a note') });

function addEnvelope(v: ActivityVectors): void {
  v.accepts('note', NOTE, 'A Note.', ['activity-required', 'activity-id']);
  v.accepts(
    'without-audience',
    edit(NOTE, { to: undefined, cc: undefined }),
    'Nobody is addressed.',
    ['activity-audience-form'],
  );
  v.accepts(
    'unknown-members',
    edit(NOTE, { 'x-a': null, 'x-b': { c: [1] }, bTo: 'x' }),
    'Unknown members are kept and covered.',
    ['conv-unknown-members'],
    ['open'],
  );
  v.accepts(
    'context',
    edit(NOTE, { '@context': ['https://www.w3.org/ns/activitystreams'] }),
    'A context.',
    ['conv-unknown-members'],
    ['open'],
  );
  v.accepts(
    'proto-member',
    edit(NOTE, JSON.parse('{"x":{"__proto__":{"bto":"y"}}}') as JsonObject),
    'A member that is called __proto__.',
    ['conv-unknown-members'],
  );
  const values: [string, JsonValue][] = [
    ['null', null],
    ['text', 'x'],
    ['number', 1],
    ['array', [signed(NOTE)]],
    ['array-empty', []],
    ['true', true],
  ];
  for (const [id, value] of values) {
    v.refuses(
      `no-object-${id}`,
      value,
      'shape-invalid',
      'note',
      `An activity is an object: ${id}.`,
      ['activity-object-form'],
    );
  }
  v.refuses('empty', {}, 'shape-invalid', 'note', 'An empty object.', ['activity-required']);
  const whole = signed(NOTE);
  for (const name of ['id', 'type', 'actor', 'published', 'nonce', 'object']) {
    const document =
      name === 'id'
        ? edit(whole, { id: undefined })
        : signedLoosely(edit(NOTE, { [name]: undefined }));
    v.refuses(`missing-${name}`, document, 'shape-invalid', 'note', `No ${name}.`, [
      'activity-required',
    ]);
    v.refuses(
      `null-${name}`,
      edit(whole, { [name]: null }),
      'shape-invalid',
      'note',
      `${name} is null.`,
      [FORM[name] as string],
    );
  }
  const ids: [string, JsonValue, string][] = [
    ['url', 'https://b.example/artifacts/1', 'A URL.'],
    ['empty', '', 'The empty text.'],
    ['upper-case', String(whole['id']).toUpperCase(), 'Upper case.'],
    ['padded', `${String(whole['id'])}====`, 'Padding.'],
    ['longer', `${String(whole['id'])}a`, 'A character more.'],
    ['number', 1, 'A number.'],
  ];
  for (const [id, value, comment] of ids) {
    v.refuses(
      `id-${id}`,
      edit(whole, { id: value }),
      'shape-invalid',
      'note',
      `An id that is no content id: ${comment}`,
      ['activity-id-form'],
    );
  }
  const types: [string, JsonValue, string][] = [
    ['empty', '', 'Empty.'],
    ['lower-case', 'create', 'A lower-case letter first.'],
    ['digit', '1Create', 'A digit first.'],
    ['space', 'Cre ate', 'A blank.'],
    ['hyphen', 'Cre-ate', 'A hyphen.'],
    ['not-ascii', 'Cr\u00e9ate', 'A letter that is not ASCII.'],
    ['65', `A${'b'.repeat(64)}`, '65 characters.'],
    ['list', ['Create'], 'A list.'],
    ['newline', 'Create\n', 'A line feed behind it.'],
  ];
  for (const [id, value, comment] of types) {
    v.misshapen(`type-${id}`, edit(NOTE, { type: value }), 'note', comment, ['activity-type-form']);
  }
  const actors: [string, string, string][] = [
    ['relative', '/actors/bob', 'A relative URL.'],
    ['name', 'bob', 'A name.'],
    ['scheme-relative', '//b.example/actors/bob', 'No scheme.'],
    ['ftp', 'ftp://b.example/actors/bob', 'Another scheme.'],
    ['did', 'did:web:b.example', 'A DID.'],
    ['acct', 'acct:bob@b.example', 'An acct: resource.'],
    ['fragment', 'https://b.example/actors/bob#me', 'A fragment.'],
    ['empty-fragment', 'https://b.example/actors/bob#', 'An empty fragment.'],
    ['query', 'https://b.example/actors?name=bob', 'A query.'],
    ['empty-query', 'https://b.example/actors/bob?', 'An empty query.'],
    ['user', 'https://bob@b.example/actors/bob', 'A user.'],
    ['password', 'https://bob:pw@b.example/actors/bob', 'A user and a password.'],
    ['no-host', 'https:///actors/bob', 'No host.'],
    ['space', 'https://b.example/actors/b ob', 'A blank.'],
    ['leading-space', ' https://b.example/actors/bob', 'A blank in front.'],
    ['empty', '', 'Empty.'],
  ];
  for (const [id, value, comment] of actors) {
    v.misshapen(`actor-${id}`, edit(NOTE, { actor: value }), 'note', comment, [
      'activity-actor-form',
    ]);
  }
  v.refuses(
    'actor-object',
    edit(whole, { actor: { id: BOB } }),
    'shape-invalid',
    'note',
    'An object with an id.',
    ['activity-actor-form'],
  );
  const nonces: [string, JsonValue, string][] = [
    ['15', 'a'.repeat(15), '15 characters.'],
    ['65', 'a'.repeat(65), '65 characters.'],
    ['empty', '', 'Empty.'],
    ['plus', `${'a'.repeat(20)}+`, 'A plus sign of base64.'],
    ['slash', `${'a'.repeat(20)}/`, 'A solidus of base64.'],
    ['padding', `${'a'.repeat(20)}==`, 'Padding.'],
    ['space', `${'a'.repeat(20)} `, 'A blank.'],
    ['newline', `${'a'.repeat(20)}\n`, 'A line feed behind it.'],
    ['number', 1234567890123456, 'A number.'],
    ['not-ascii', 'é'.repeat(20), 'Letters that are not ASCII.'],
  ];
  for (const [id, value, comment] of nonces) {
    v.misshapen(
      `nonce-${id}`,
      edit(NOTE, { nonce: value }),
      'note',
      comment,
      ['activity-nonce-form'],
      /^\d+$/.test(id) ? ['boundary'] : [],
    );
  }
  v.accepts(
    'nonce-16',
    edit(NOTE, { nonce: 'Az09_-Az09_-Az09' }),
    '16 characters, of every kind.',
    ['activity-nonce-form'],
    ['boundary'],
  );
  v.accepts(
    'nonce-64',
    edit(NOTE, { nonce: 'z'.repeat(64) }),
    '64 characters.',
    ['activity-nonce-form'],
    ['boundary'],
  );
}

function addObjectForms(v: ActivityVectors): void {
  for (const [id, value] of [
    ['number', 1],
    ['true', true],
    ['list', ['x']],
    ['list-empty', []],
  ] as [string, JsonValue][]) {
    v.misshapen(
      `object-${id}`,
      edit(NOTE, { type: 'Ping', object: value }),
      'unknown-verb',
      `An object that is neither text nor object: ${id}.`,
      ['activity-object-type'],
    );
  }
}

/** What a Follow asks of the past is its author's business: any object is taken. */
function addBackfills(v: ActivityVectors): void {
  const rows: [string, JsonObject, string][] = [
    ['empty', {}, 'An empty object.'],
    ['unknown-mode', { mode: 'everything-since-breakfast' }, 'A mode that nobody knows.'],
    ['unknown-member', { mode: 'none', also: [1] }, 'A member that nobody knows.'],
    ['limit-too-great', { mode: 'last-N', limit: 1_000_000 }, 'A limit that no host publishes.'],
  ];
  for (const [id, backfill, comment] of rows) {
    v.accepts(
      `follow-backfill-${id}`,
      edit(NOTE, { type: 'Follow', object: ALICE, nonce: nonceOf('Follow'), backfill }),
      comment,
      ['activity-verb-shape'],
      ['open'],
    );
  }
  for (const [id, backfill, comment] of [
    ['null', null, 'A backfill of null.'],
    ['list', [], 'A backfill that is a list.'],
    ['text', 'full', 'A backfill that is a text.'],
    ['number', 20, 'A backfill that is a number.'],
  ] as [string, JsonValue, string][]) {
    v.misshapen(
      `follow-backfill-${id}`,
      edit(NOTE, { type: 'Follow', object: ALICE, nonce: nonceOf('Follow'), backfill }),
      'follow-backfill',
      comment,
      ['activity-verb-shape'],
    );
  }
}

function addKinds(v: ActivityVectors): void {
  const requires = ['activity-verb-shape', 'endorse-kind'];
  const endorse = (kind: JsonValue): JsonObject =>
    edit(NOTE, { type: 'Endorse', object: OTHER_ID, nonce: nonceOf('Endorse'), kind });
  const good: [string, string, string][] = [
    ['letter', 'a', 'One letter.'],
    ['64', 'z'.repeat(64), '64 characters.'],
    ['all', 'abcdefghijklmnopqrstuvwxyz-0123456789', 'Every character.'],
    ['digits', '42', 'Digits.'],
    ['hyphens', '---', 'Hyphens.'],
    ['constructor', 'constructor', 'A name that every object has in some languages.'],
  ];
  for (const [id, kind, comment] of good) {
    v.accepts(`endorse-kind-${id}`, endorse(kind), comment, requires, boundaryOf(id));
  }
  const bad: [string, JsonValue, string][] = [
    ['empty', '', 'Empty.'],
    ['65', 'z'.repeat(65), '65 characters.'],
    ['upper-case', 'Like', 'An upper-case letter.'],
    ['blank', 'thumbs up', 'A blank.'],
    ['underscore', 'thumbs_up', 'An underscore.'],
    ['proto', '__proto__', 'A name that every object has in some languages.'],
    ['dot', 'a.b', 'A dot.'],
    ['not-ascii', 'gef\u00e4llt', 'A letter that is not ASCII.'],
    ['emoji', '\u{1f44d}', 'A picture.'],
    ['digit-not-ascii', '\u0661', 'A digit that is not ASCII.'],
    ['newline', 'like\n', 'A line feed behind it.'],
    ['null', null, 'null.'],
    ['list', ['like'], 'A list.'],
    ['object', {}, 'An object.'],
  ];
  for (const [id, kind, comment] of bad) {
    v.misshapen(`endorse-kind-${id}`, endorse(kind), 'endorse', comment, requires, boundaryOf(id));
  }
}

function boundaryOf(id: string): string[] {
  return /^\d+$/.test(id) ? ['boundary'] : [];
}

const FORM: Record<string, string> = {
  id: 'activity-id-form',
  type: 'activity-type-form',
  actor: 'activity-actor-form',
  published: 'conv-time-form',
  nonce: 'activity-nonce-form',
  object: 'activity-object-type',
};

/** Signs what lacks members that signing looks at. */
function signedLoosely(unsigned: JsonObject): JsonObject {
  return signActivity(unsigned, {
    privateKey: keyPair('key-1').privateKey,
    verificationMethod: `${BOB}#key-1`,
    created: NOON,
  });
}

function addTimes(v: ActivityVectors): void {
  const good: [string, string, string][] = [
    ['leap-day', '2028-02-29T23:59:59.999Z', 'A leap day.'],
    [
      'leap-century',
      '2000-02-29T00:00:00.000Z',
      'A leap day of a century that is divisible by 400.',
    ],
    ['epoch', '1970-01-01T00:00:00.000Z', 'The beginning of Unix time.'],
    ['before-epoch', '1969-12-31T23:59:59.999Z', 'Before it.'],
    ['last', '9999-12-31T23:59:59.999Z', 'The last instant of this form.'],
  ];
  const keys = [keyEntry('key-1', { created: '0001-01-01T00:00:00.000Z' })];
  for (const [id, published, comment] of good) {
    v.builder.valid(
      `activity/time-${id}`,
      { comment, requires: ['conv-time-form', 'conv-time-calendar'], origin: 'hand' },
      'activity-verify',
      { hex: hexOf(signed(edit(NOTE, { published }))), keys, mode: 'history' },
      {},
    );
  }
  const forms: [string, JsonValue, string][] = [
    ['lower-case-t', '2026-11-20t12:00:00.000Z', 'A lower-case t.'],
    ['lower-case-z', '2026-11-20T12:00:00.000z', 'A lower-case z.'],
    ['offset', '2026-11-20T12:00:00.000+00:00', 'An offset instead of Z.'],
    ['offset-minus', '2026-11-20T12:00:00.000-00:00', 'The unknown offset.'],
    ['no-zone', '2026-11-20T12:00:00.000', 'No zone.'],
    ['no-millis', '2026-11-20T12:00:00Z', 'No milliseconds.'],
    ['one-digit', '2026-11-20T12:00:00.0Z', 'One digit of a fraction.'],
    ['micros', '2026-11-20T12:00:00.000000Z', 'Microseconds.'],
    ['comma', '2026-11-20T12:00:00,000Z', 'A comma before the milliseconds.'],
    ['space', '2026-11-20 12:00:00.000Z', 'A blank instead of T.'],
    ['date', '2026-11-20', 'A date.'],
    ['basic', '20261120T120000.000Z', 'The basic format.'],
    ['number', 1795176000000, 'Milliseconds since 1970.'],
    ['empty', '', 'Empty.'],
    ['leading-space', ' 2026-11-20T12:00:00.000Z', 'A blank in front.'],
    ['newline', '2026-11-20T12:00:00.000Z\n', 'A line feed behind it.'],
    ['long-year', '+002026-11-20T12:00:00.000Z', 'A year of six digits.'],
    ['digits', '2026-11-20T12:00:00.00\u0660Z', 'A digit that is not ASCII.'],
  ];
  for (const [id, published, comment] of forms) {
    v.misshapen(`time-${id}`, edit(NOTE, { published }), 'note', comment, ['conv-time-form']);
  }
  const calendar: [string, string, string][] = [
    ['february-30', '2026-02-30T12:00:00.000Z', '30 February.'],
    ['february-29', '2026-02-29T12:00:00.000Z', '29 February of a common year.'],
    ['february-29-century', '2100-02-29T12:00:00.000Z', '29 February of a century.'],
    ['april-31', '2026-04-31T12:00:00.000Z', '31 April.'],
    ['month-13', '2026-13-01T12:00:00.000Z', 'A thirteenth month.'],
    ['month-0', '2026-00-01T12:00:00.000Z', 'Month 0.'],
    ['day-0', '2026-11-00T12:00:00.000Z', 'Day 0.'],
    ['day-32', '2026-01-32T12:00:00.000Z', 'Day 32.'],
    ['hour-24', '2026-11-20T24:00:00.000Z', 'Hour 24, which ISO 8601 used to allow.'],
    ['hour-25', '2026-11-20T25:00:00.000Z', 'Hour 25.'],
    ['minute-60', '2026-11-20T12:60:00.000Z', 'Minute 60.'],
    ['leap-second', '2016-12-31T23:59:60.000Z', 'A leap second that took place.'],
    ['second-61', '2026-11-20T12:00:61.000Z', 'Second 61.'],
  ];
  for (const [id, published, comment] of calendar) {
    v.misshapen(`time-${id}`, edit(NOTE, { published }), 'note', comment, ['conv-time-calendar']);
  }
}

function addAudience(v: ActivityVectors): void {
  const good: [string, JsonValue, string][] = [
    ['text', 'Public', 'One recipient as text.'],
    ['list-empty', [], 'An empty list.'],
    ['as-public', ['as:Public'], 'The short spelling of Public.'],
    [
      'long-public',
      ['https://www.w3.org/ns/activitystreams#Public'],
      'The long spelling of Public.',
    ],
    ['actor', [ALICE], 'An actor.'],
    ['actor-text', ALICE, 'An actor as text.'],
    ['actor-port', ['http://127.0.0.1:8080/actors/alice'], 'An actor at an address with a port.'],
    ['mixed', ['Public', 'Followers', ALICE], 'All kinds.'],
  ];
  for (const [id, to, comment] of good) {
    v.accepts(`audience-${id}`, edit(NOTE, { to }), comment, ['activity-audience-form']);
  }
  const bad: [string, JsonValue, string][] = [
    ['null', null, 'null.'],
    ['object', { id: ALICE }, 'An object.'],
    ['number', 1, 'A number.'],
    ['list-number', [1], 'A number in a list.'],
    ['list-null', ['Public', null], 'null in a list.'],
    ['list-nested', [['Public']], 'A list in a list.'],
    ['list-object', [{ id: ALICE }], 'An object in a list.'],
    ['case', ['public'], 'Public in lower case.'],
    ['followers-case', ['followers'], 'Followers in lower case.'],
    ['name', ['alice'], 'A name.'],
    ['acct', ['acct:alice@a.example'], 'An acct: resource.'],
    ['did', ['did:web:a.example'], 'A DID.'],
    ['empty', [''], 'An empty text.'],
    ['fragment', [`${ALICE}#main`], 'An actor with a fragment.'],
    ['query', [`${ALICE}?x`], 'An actor with a query.'],
    ['userinfo', ['https://x@a.example/actors/alice'], 'An actor with a user.'],
    ['relative', ['/actors/alice'], 'A relative URL.'],
  ];
  for (const [id, to, comment] of bad) {
    v.misshapen(`audience-${id}`, edit(NOTE, { to }), 'note', comment, ['activity-audience-form']);
  }
  v.misshapen('audience-cc', edit(NOTE, { cc: ['nobody'] }), 'note', 'cc has the same form.', [
    'activity-audience-form',
  ]);
  v.misshapen('blind-bto', edit(NOTE, { bto: [ALICE] }), 'note', 'bto.', ['activity-no-blind']);
  v.misshapen('blind-bcc', edit(NOTE, { bcc: ALICE }), 'note', 'bcc.', ['activity-no-blind']);
  v.misshapen('blind-empty', edit(NOTE, { bto: [] }), 'note', 'An empty bto.', [
    'activity-no-blind',
  ]);
  v.misshapen('blind-null', edit(NOTE, { bcc: null }), 'note', 'A bcc of null.', [
    'activity-no-blind',
  ]);
}

const FOLLOW = signed(
  edit(NOTE, {
    type: 'Follow',
    object: BOB,
    actor: ALICE,
    nonce: nonceOf('follow'),
    to: [BOB],
    cc: undefined,
  }),
);
const OWN_FOLLOW = signed(
  edit(NOTE, {
    type: 'Follow',
    object: ALICE,
    nonce: nonceOf('own follow'),
    to: [ALICE],
    cc: undefined,
  }),
);

function addVerbs(v: ActivityVectors): void {
  const requires = ['activity-verb-shape'];
  const verb = (
    type: string,
    object: JsonValue | undefined,
    more: Record<string, JsonValue> = {},
  ): JsonObject => edit(NOTE, { type, object, nonce: nonceOf(type), ...more });
  v.accepts(
    'unknown-verb',
    verb('Ping', 'anything at all'),
    'A verb that nobody knows, with a text.',
    ['activity-unknown-verb'],
    ['open'],
  );
  v.accepts(
    'unknown-verb-object',
    verb('Zx9', { any: ['thing', 1] }),
    'A verb that nobody knows, with an object.',
    ['activity-unknown-verb'],
    ['open'],
  );
  v.accepts(
    'unknown-verb-64',
    verb(`A${'b'.repeat(63)}`, 'x'),
    'A type of 64 characters.',
    ['activity-type-form'],
    ['boundary'],
  );
  v.accepts(
    'unknown-verb-letter',
    verb('X', 'x'),
    'A type of one letter.',
    ['activity-type-form'],
    ['boundary'],
  );
  v.accepts(
    'create-other',
    verb('Create', { type: 'Article', content: 5 }),
    'An object whose type has no rules.',
    ['activity-verb-shape'],
    ['open'],
  );
  v.accepts(
    'create-tags',
    verb('Create', { type: 'Note', content: '', tags: [] }),
    'Empty content and no tags.',
    requires,
  );
  v.accepts(
    'create-person',
    verb('Create', { type: 'Person', name: 'Bob' }),
    'An actor.',
    requires,
  );
  v.accepts(
    'update-profile',
    verb('Update', BOB, { patch: { name: 'B', summary: null } }),
    'An Update of the actor.',
    requires,
  );
  v.accepts(
    'update-empty-patch',
    verb('Update', BOB, { patch: {} }),
    'A patch that changes nothing.',
    requires,
  );
  v.accepts(
    'update-object',
    verb('Update', OTHER_ID),
    'An Update of an object by its content id.',
    requires,
  );
  v.accepts(
    'update-embedded',
    verb('Update', { id: 'urn:x', type: 'Note' }),
    'An Update that carries the object.',
    requires,
  );
  v.accepts('delete', verb('Delete', OTHER_ID), 'A Delete by content id.', requires);
  v.accepts('delete-actor', verb('Delete', BOB), 'A Delete of the actor by itself.', requires);
  v.accepts(
    'delete-other',
    verb('Delete', ALICE),
    'A Delete of another actor: it has the form.',
    requires,
  );
  v.accepts(
    'move-other',
    verb('Move', ALICE, { target: 'https://c.example/actors/alice' }),
    'A Move of another actor: it has the form.',
    requires,
  );
  v.accepts(
    'delete-object',
    verb('Delete', { id: OTHER_ID }),
    'A Delete that carries an object with an id.',
    requires,
  );
  v.accepts(
    'move',
    verb('Move', BOB, { target: 'https://c.example/actors/bob' }),
    'A Move.',
    requires,
  );
  v.accepts('follow', verb('Follow', ALICE), 'A Follow.', requires);
  v.accepts(
    'follow-backfill',
    verb('Follow', ALICE, { backfill: { mode: 'full' } }),
    'A Follow that asks for the past.',
    requires,
  );
  v.accepts('accept-id', verb('Accept', OTHER_ID), 'An Accept by content id.', requires);
  v.accepts('accept-embedded', verb('Accept', FOLLOW), 'An Accept that carries the Follow.', [
    'activity-verb-shape',
    'activity-embedded-id',
  ]);
  v.accepts('reject-embedded', verb('Reject', FOLLOW), 'A Reject that carries the Follow.', [
    'activity-verb-shape',
    'activity-embedded-id',
  ]);
  v.accepts('undo-id', verb('Undo', OTHER_ID), 'An Undo by content id.', requires);
  v.accepts('undo-embedded', verb('Undo', OWN_FOLLOW), 'An Undo that carries the Follow.', [
    'activity-verb-shape',
    'activity-embedded-id',
  ]);
  v.accepts('announce', verb('Announce', OTHER_ID), 'An Announce.', requires);
  v.accepts('endorse', verb('Endorse', OTHER_ID, { kind: 'like' }), 'An Endorse.', requires);

  const bad: [string, JsonObject, string, string][] = [
    ['create-text', verb('Create', 'hi'), 'note', 'A Create whose object is a text.'],
    ['create-no-type', verb('Create', { content: 'hi' }), 'note', 'An object without type.'],
    [
      'create-type-list',
      verb('Create', { type: ['Note'], content: 'hi' }),
      'note',
      'A type that is a list.',
    ],
    ['note-no-content', verb('Create', { type: 'Note' }), 'note', 'A Note without content.'],
    [
      'note-content-null',
      verb('Create', { type: 'Note', content: null }),
      'note',
      'A content of null.',
    ],
    [
      'note-content-number',
      verb('Create', { type: 'Note', content: 1 }),
      'note',
      'A content that is a number.',
    ],
    [
      'note-tags-text',
      verb('Create', { type: 'Note', content: 'hi', tags: 'a' }),
      'create-tags',
      'Tags that are a text.',
    ],
    [
      'note-tags-number',
      verb('Create', { type: 'Note', content: 'hi', tags: ['a', 1] }),
      'create-tags',
      'A tag that is a number.',
    ],
    [
      'note-tags-null',
      verb('Create', { type: 'Note', content: 'hi', tags: null }),
      'create-tags',
      'Tags of null.',
    ],
    [
      'update-no-patch',
      verb('Update', BOB),
      'update-profile',
      'An Update of the actor without a patch.',
    ],
    [
      'update-patch-null',
      verb('Update', BOB, { patch: null }),
      'update-profile',
      'A patch of null.',
    ],
    [
      'update-patch-list',
      verb('Update', BOB, { patch: [] }),
      'update-profile',
      'A patch that is a list.',
    ],
    ['update-no-id', verb('Update', { type: 'Note' }), 'update-embedded', 'An object without id.'],
    ['update-id-number', verb('Update', { id: 1 }), 'update-embedded', 'An id that is a number.'],
    [
      'update-text',
      verb('Update', 'bob', { patch: {} }),
      'update-profile',
      'A bare name is for publish requests only.',
    ],
    ['delete-text', verb('Delete', 'everything'), 'delete', 'A text that is no id.'],
    ['delete-no-id', verb('Delete', {}), 'delete-object', 'An object without id.'],
    ['delete-id-number', verb('Delete', { id: 1 }), 'delete-object', 'An id that is a number.'],
    ['delete-name', verb('Delete', 'bob'), 'delete-actor', 'A bare name is for requests only.'],
    [
      'move-name',
      verb('Move', 'bob', { target: BOB }),
      'move',
      'A bare name is for requests only.',
    ],
    ['move-target-null', verb('Move', BOB, { target: null }), 'move', 'A target of null.'],
    [
      'move-target-fragment',
      verb('Move', BOB, { target: 'https://c.example/actors/bob#me' }),
      'move',
      'A target with a fragment.',
    ],
    ['move-no-target', verb('Move', BOB), 'move', 'A Move without target.'],
    [
      'move-target-object',
      verb('Move', BOB, { target: { id: BOB } }),
      'move',
      'A target that is an object.',
    ],
    [
      'move-object-cid',
      verb('Move', OTHER_ID, { target: BOB }),
      'move',
      'A Move of something that is no actor.',
    ],
    [
      'follow-acct',
      verb('Follow', 'acct:alice@a.example'),
      'follow',
      'A Follow of an acct: resource.',
    ],
    ['follow-name', verb('Follow', 'alice'), 'follow', 'A Follow of a name.'],
    ['follow-cid', verb('Follow', OTHER_ID), 'follow', 'A Follow of a content id.'],
    ['follow-object', verb('Follow', { id: ALICE }), 'follow', 'A Follow of an object.'],
    [
      'follow-fragment',
      verb('Follow', `${ALICE}#main`),
      'follow',
      'A Follow of a URL with a fragment.',
    ],
    [
      'follow-backfill-true',
      verb('Follow', ALICE, { backfill: true }),
      'follow-backfill',
      'A backfill that is no object.',
    ],
    [
      'accept-url',
      verb('Accept', 'https://a.example/follows/1'),
      'accept-id',
      'An Accept of a URL.',
    ],
    ['accept-actor', verb('Accept', ALICE), 'accept-id', 'An Accept of an actor.'],
    ['accept-empty', verb('Accept', {}), 'accept-embedded', 'An Accept of an empty object.'],
    [
      'accept-no-id',
      verb('Accept', edit(FOLLOW, { id: undefined })),
      'accept-embedded',
      'A Follow without its id.',
    ],
    ['accept-note', verb('Accept', signed(NOTE)), 'accept-embedded', 'An Accept of a Note.'],
    ['undo-actor', verb('Undo', ALICE), 'undo-id', 'An Undo of an actor.'],
    ['undo-empty', verb('Undo', { type: 'Follow' }), 'undo-embedded', 'An Undo of no activity.'],
    [
      'announce-url',
      verb('Announce', 'https://a.example/notes/1'),
      'announce',
      'An Announce of a URL.',
    ],
    [
      'announce-object',
      verb('Announce', signed(NOTE)),
      'announce',
      'An Announce that carries the activity.',
    ],
    ['endorse-no-kind', verb('Endorse', OTHER_ID), 'endorse', 'An Endorse without kind.'],
    [
      'endorse-kind-number',
      verb('Endorse', OTHER_ID, { kind: 1 }),
      'endorse',
      'A kind that is a number.',
    ],
    ['endorse-url', verb('Endorse', ALICE, { kind: 'like' }), 'endorse', 'An Endorse of a URL.'],
  ];
  for (const [id, unsigned, sibling, comment] of bad)
    v.misshapen(id, unsigned, sibling, comment, requires);
  addContentLimit(v);
}

/** The limit of a Note is in UTF-16 code units: U+1F600 counts two. */
function addContentLimit(v: ActivityVectors): void {
  const rows: [string, string, number, boolean, string][] = [
    ['ascii', 'a', 100_000, true, '100,000 letters.'],
    ['ascii-over', 'a', 100_001, false, '100,001 letters.'],
    ['bmp', '\u20ac', 100_000, true, '100,000 characters of three bytes.'],
    ['astral', '\u{1f600}', 50_000, true, '50,000 characters of two code units.'],
    ['astral-over', '\u{1f600}', 50_001, false, '50,001 characters of two code units: 100,002.'],
  ];
  for (const [id, unit, count, valid, comment] of rows) {
    const document = signed(edit(NOTE, { object: { type: 'Note', content: unit.repeat(count) } }));
    const [prefix, suffix] = hexOf(document).split(toHex(unit.repeat(count))) as [string, string];
    const input = {
      repeat: { prefixHex: prefix, unitHex: toHex(unit), count, suffixHex: suffix },
      keys: KEYS,
      mode: 'history',
    };
    const text = {
      comment,
      requires: ['activity-verb-shape'],
      flags: ['boundary'],
      origin: 'hand',
    };
    if (valid) v.builder.valid(`activity/note-content-${id}`, text, 'activity-verify', input, {});
    else
      v.builder.invalid(
        `activity/note-content-${id}`,
        text,
        'activity-verify',
        input,
        'shape-invalid',
        `activity/note-content-${id.replace('-over', '')}`,
      );
  }
}

function addPatches(v: ActivityVectors): void {
  const patched = (patch: JsonObject, more: Record<string, JsonValue> = {}): JsonObject =>
    edit(NOTE, { type: 'Update', object: BOB, nonce: nonceOf('patch'), patch, ...more });
  const key = keyEntry('key-2', { created: NOON });
  const closed = ['activity-patch-closed'];
  v.accepts(
    'patch-all',
    patched({ name: 'B', summary: 's', icon: { url: 'x' }, alsoKnownAs: ['https://c.example/'] }),
    'Every plain member.',
    closed,
  );
  v.accepts(
    'patch-nulls',
    patched({ name: null, summary: null, icon: null, alsoKnownAs: null }),
    'null removes.',
    closed,
  );
  v.accepts(
    'patch-icon-text',
    patched({ icon: 'https://b.example/bob.png' }),
    'An icon that is a text.',
    closed,
  );
  for (const [id, value, comment] of [
    ['true', true, 'Follows are answered by hand.'],
    ['false', false, 'Follows are answered by the host.'],
    ['null', null, 'null removes.'],
  ] as const) {
    const patch = { manuallyApprovesFollowers: value };
    v.accepts(`patch-approval-${id}`, patched(patch), comment, closed);
  }
  v.accepts('patch-key', patched({ add_publicKey: key }), 'A new key.', ['activity-patch-key']);
  v.accepts(
    'patch-key-purpose',
    patched({ add_publicKey: edit(key, { purpose: ['rotate-key'] }) }),
    'A new key with one purpose.',
    ['activity-patch-key'],
  );
  v.accepts(
    'patch-supersede',
    patched({ supersede: { old: `${BOB}#key-0`, new: `${BOB}#key-1` } }),
    'A supersede.',
    closed,
  );
  v.accepts('patch-revoke', patched({ revoke: `${BOB}#key-0` }), 'A revoke.', closed);
  const bad: [string, JsonObject, string, string][] = [
    ['unknown', { bio: 'x' }, 'patch-all', 'An unknown member.'],
    [
      'inbox',
      { inbox: 'https://evil.example/inbox' },
      'patch-all',
      'A member of the actor document that no patch may set.',
    ],
    ['assertion-method', { assertionMethod: [] }, 'patch-all', 'The key history itself.'],
    ['case', { Name: 'B' }, 'patch-all', 'A name in another case.'],
    ['name-number', { name: 1 }, 'patch-all', 'A name that is a number.'],
    ['summary-list', { summary: ['x'] }, 'patch-all', 'A summary that is a list.'],
    ['icon-number', { icon: 1 }, 'patch-all', 'An icon that is a number.'],
    [
      'aliases-text',
      { alsoKnownAs: 'https://c.example/' },
      'patch-all',
      'Aliases that are a text.',
    ],
    ['aliases-number', { alsoKnownAs: [1] }, 'patch-all', 'An alias that is a number.'],
    [
      'approval-text',
      { manuallyApprovesFollowers: 'true' },
      'patch-approval-true',
      'Approval by hand as a text.',
    ],
    [
      'approval-number',
      { manuallyApprovesFollowers: 1 },
      'patch-approval-true',
      'Approval by hand as a number.',
    ],
    [
      'approval-list',
      { manuallyApprovesFollowers: [] },
      'patch-approval-false',
      'Approval by hand as a list.',
    ],
    [
      'approval-case',
      { manuallyapprovesfollowers: true },
      'patch-approval-true',
      'A name in another case.',
    ],
    [
      'moved-to',
      { movedTo: 'https://c.example/actors/bob' },
      'patch-all',
      'Where an actor moved to is said by a Move.',
    ],
    ['supersede-no-new', { supersede: { old: `${BOB}#key-0` } }, 'patch-supersede', 'No new key.'],
    ['supersede-no-old', { supersede: { new: `${BOB}#key-1` } }, 'patch-supersede', 'No old key.'],
    [
      'supersede-extra',
      { supersede: { old: `${BOB}#key-0`, new: `${BOB}#key-1`, at: NOON } },
      'patch-supersede',
      'A third member.',
    ],
    ['supersede-text', { supersede: `${BOB}#key-0` }, 'patch-supersede', 'A text.'],
    ['supersede-null', { supersede: null }, 'patch-supersede', 'null.'],
    ['revoke-null', { revoke: null }, 'patch-revoke', 'null.'],
    ['revoke-list', { revoke: [`${BOB}#key-0`] }, 'patch-revoke', 'A list.'],
  ];
  for (const [id, patch, sibling, comment] of bad)
    v.misshapen(`patch-${id}`, patched(patch), sibling, comment, closed);
  const keys: [string, JsonValue, string][] = [
    ['null', null, 'null.'],
    ['empty', {}, 'An empty object, as in a publish request.'],
    ['superseded', edit(key, { superseded_at: NOON }), 'A key that is superseded already.'],
    ['revoked', edit(key, { revoked_at: NOON }), 'A key that is revoked already.'],
    ['controller', edit(key, { controller: ALICE }), 'Another controller.'],
    ['other-actor', keyEntry('key-2', { created: NOON }, ALICE), 'A key of another actor.'],
    ['type', edit(key, { type: 'Key' }), 'Another type.'],
    [
      'created',
      edit(key, { created: '2026-11-20T12:00:00.001Z' }),
      'Made a millisecond after the Update.',
    ],
    [
      'created-earlier',
      edit(key, { created: '2026-11-20T11:59:59.999Z' }),
      'Made a millisecond before the Update: back-dated.',
    ],
    ['no-created', edit(key, { created: undefined }), 'No time.'],
    ['no-purpose', edit(key, { purpose: undefined }), 'No purpose.'],
    ['purpose-text', edit(key, { purpose: 'sign-activity' }), 'A purpose that is a text.'],
    ['multibase', edit(key, { publicKeyMultibase: 'z6Mk' }), 'A public key that is too short.'],
    ['id-no-fragment', edit(key, { id: BOB }), 'An id without fragment.'],
  ];
  for (const [id, value, comment] of keys) {
    const requires = id.startsWith('created')
      ? ['activity-patch-key', 'key-created-is-published']
      : ['activity-patch-key'];
    v.misshapen(
      `patch-key-${id}`,
      patched({ add_publicKey: value }),
      'patch-key',
      comment,
      requires,
    );
  }
}

function addIds(v: ActivityVectors): void {
  const whole = signed(NOTE);
  const requires = ['activity-id'];
  v.refuses(
    'id-other',
    edit(whole, { id: OTHER_ID }),
    'id-mismatch',
    'note',
    'The id of another document.',
    requires,
  );
  const rows: [string, Record<string, JsonValue | undefined>, string][] = [
    ['content', { object: { type: 'Note', content: 'ho' } }, 'The content was changed.'],
    ['audience', { to: ['Followers'] }, 'The audience was changed.'],
    ['nonce', { nonce: nonceOf('other') }, 'The nonce was changed.'],
    ['published', { published: '2026-11-20T12:00:00.001Z' }, 'The time was changed.'],
    ['added', { 'x-new': 1 }, 'An unknown member was added.'],
    ['removed', { cc: undefined }, 'A member was removed.'],
    ['type', { type: 'Publish' }, 'The type was changed.'],
  ];
  for (const [id, members, comment] of rows) {
    v.refuses(`id-after-${id}`, edit(whole, members), 'id-mismatch', 'note', comment, requires);
  }
  const signedWithProof = oracleCid(edit(whole, { id: undefined }));
  v.refuses(
    'id-with-proof',
    edit(whole, { id: signedWithProof }),
    'id-mismatch',
    'note',
    'The content id of the document with its proof.',
    requires,
  );
  for (const [type, embedded] of [
    ['Accept', FOLLOW],
    ['Reject', FOLLOW],
    ['Undo', OWN_FOLLOW],
  ] as [string, JsonObject][]) {
    const around = (object: JsonObject): JsonObject =>
      signed(edit(NOTE, { type, object, nonce: nonceOf(type) }));
    const slug = type.toLowerCase();
    const text = ['activity-embedded-id'];
    v.refuses(
      `embedded-id-${slug}`,
      around(edit(embedded, { id: OTHER_ID })),
      'id-mismatch',
      `${slug}-embedded`,
      'The embedded activity has another id.',
      text,
    );
    v.refuses(
      `embedded-changed-${slug}`,
      around(edit(embedded, { nonce: nonceOf('forged') })),
      'id-mismatch',
      `${slug}-embedded`,
      'The embedded activity was changed.',
      text,
    );
  }
}

function addProofs(v: ActivityVectors): void {
  const whole = signed(NOTE);
  const proof = whole['proof'] as JsonObject;
  v.refuses(
    'proof-missing',
    edit(whole, { proof: undefined }),
    'proof-missing',
    'note',
    'No proof.',
    ['proof-missing'],
  );
  v.refuses(
    'proof-array',
    edit(whole, { proof: [proof] }),
    'proof-malformed',
    'note',
    'A list of one proof.',
    ['proof-malformed', 'proof-one'],
  );
  v.refuses(
    'proof-created',
    signed(NOTE, 'key-1', '2026-11-20T12:00:00.001Z'),
    'proof-created',
    'note',
    'The proof was made a millisecond after the activity was published.',
    ['proof-created', 'proof-created-match'],
  );
  const methods: [string, string, string][] = [
    ['other-actor', `${ALICE}#key-1`, 'The method of another actor.'],
    ['sub-path', `${BOB}/sub#key-1`, 'A longer path.'],
    ['prefix', `${BOB}by#key-1`, 'An actor whose URL begins like this one.'],
    ['no-fragment', BOB, 'No fragment.'],
    ['empty-fragment', `${BOB}#`, 'An empty fragment.'],
    ['fragment-only', '#key-1', 'A relative method.'],
  ];
  for (const [id, verificationMethod, comment] of methods) {
    const document = signActivity(NOTE, {
      privateKey: keyPair('key-1').privateKey,
      verificationMethod,
    });
    v.refuses(`proof-method-${id}`, document, 'proof-method', 'note', comment, ['proof-method']);
  }
  const purposed = signActivity(NOTE, {
    privateKey: keyPair('key-1').privateKey,
    verificationMethod: `${BOB}#key-1`,
    proofPurpose: 'authentication',
  });
  v.refuses(
    'proof-purpose',
    purposed,
    'proof-purpose',
    'note',
    'Activities are signed for assertionMethod.',
    ['proof-purpose'],
  );
  const forged = signActivity(NOTE, {
    privateKey: keyPair('key-evil').privateKey,
    verificationMethod: `${BOB}#key-1`,
  });
  v.refuses(
    'proof-forged',
    forged,
    'proof-invalid',
    'note',
    'Signed with a key that is not the one named.',
    ['proof-invalid'],
  );
}

function addOrder(v: ActivityVectors): void {
  const flags = ['order'];
  const requires = ['activity-order'];
  const whole = signed(NOTE);
  v.refuses(
    'order-shape-before-id',
    edit(whole, { id: OTHER_ID, bto: 'x' }),
    'shape-invalid',
    'note',
    'A bto and a wrong id.',
    requires,
    flags,
  );
  v.refuses(
    'order-shape-before-proof',
    edit(signed(edit(NOTE, { nonce: 'short' })), { proof: undefined }),
    'shape-invalid',
    'note',
    'A short nonce and no proof.',
    requires,
    flags,
  );
  v.refuses(
    'order-id-before-proof',
    edit(whole, { id: OTHER_ID, proof: undefined }),
    'id-mismatch',
    'note',
    'A wrong id and no proof.',
    requires,
    flags,
  );
  v.refuses(
    'order-id-before-signature',
    edit(whole, { nonce: nonceOf('other') }),
    'id-mismatch',
    'note',
    'Tampering shows in the id before it shows in the signature.',
    requires,
    flags,
  );
  v.refuses(
    'order-embedded-before-proof',
    edit(signed(edit(NOTE, { type: 'Accept', object: edit(FOLLOW, { id: OTHER_ID }) })), {
      proof: undefined,
    }),
    'id-mismatch',
    'accept-embedded',
    'A wrong embedded id and no proof.',
    requires,
    flags,
  );
  v.refuses(
    'order-proof-before-key',
    signed(NOTE, 'key-9', '2026-11-20T12:00:00.001Z'),
    'proof-created',
    'note',
    'A wrong time of the proof and an unknown key.',
    requires,
    flags,
  );
  v.refuses(
    'order-key-before-signature',
    signed(NOTE, 'key-9'),
    'key-unknown',
    'note',
    'An unknown key is known before any signature is checked.',
    requires,
    flags,
  );
  const parse: [string, string, string, string][] = [
    [
      'order-parse-before-shape',
      '{"type":"x","type":"y"}',
      'duplicate-member',
      'The parser comes before everything else.',
    ],
    [
      'order-parse-duplicate-proof',
      `${JSON.stringify(whole).slice(0, -1)},"proof":{}}`,
      'duplicate-member',
      'A second proof behind a good one.',
    ],
    [
      'order-parse-duplicate-nested',
      JSON.stringify(whole).replace('"content":"hi"', '"content":"hi","content":"hi"'),
      'duplicate-member',
      'A second member of the same value inside.',
    ],
    [
      'order-parse-trailing',
      `${JSON.stringify(whole)},`,
      'invalid-json',
      'A comma behind the activity.',
    ],
  ];
  for (const [id, text, code, comment] of parse) {
    v.builder.invalid(
      `activity/${id}`,
      { comment, requires: ['activity-order'], flags },
      'activity-verify',
      { hex: toHex(text), keys: KEYS, mode: 'history' },
      code,
      'activity/note',
    );
  }
}
