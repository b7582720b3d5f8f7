import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import {
  oracleCid,
  oracleDocumentId,
  oracleRecordLayers,
  signDocument,
  type JsonObject,
  type JsonValue,
} from '../../harness/oracle/index.ts';
import { VectorBuilder, toHex } from './builder.ts';
import { KEY_ORIGIN, edit, hexOf, keyEntry, keyPair, nonceOf } from './fixtures.ts';
import {
  ALICE,
  BOB,
  CAROL,
  CREATED,
  DAVE,
  KEYS,
  KEYS_OF_CAROL,
  content,
  formOf,
  idOf,
  record,
  recordOfCarol,
  signed,
} from './record-fixtures.ts';

const MAX_BYTES = 262_144;

/** The vectors of the chapter *Records and threads*. */
export function recordVectors(): VectorFile {
  const vectors = new RecordVectors();
  addLayers(vectors);
  addForms(vectors);
  addMissing(vectors);
  addParents(vectors);
  addNamespaces(vectors);
  addActors(vectors);
  addIds(vectors);
  addProofs(vectors);
  addKeys(vectors);
  addSizes(vectors);
  addDepths(vectors);
  addOrder(vectors);
  return vectors.builder.build();
}

interface Options {
  readonly keys?: JsonValue[];
  readonly received?: string;
  readonly flags?: string[];
}

class RecordVectors {
  readonly builder = new VectorBuilder({
    suite: 'records',
    spec: 'spec/18-records.md',
    description: `Whole records: their layers, shape, id, proof and keys. ${KEY_ORIGIN} Alice and Bob are actors of hosts, whose keys are those of a key document; the DID of Carol is her key, and Dave has a document on the web.`,
    notes: {
      boundary: { kind: 'limit', description: 'Exactly at a limit, or one beyond it.' },
      closed: {
        kind: 'closed',
        description: 'A receiver that keeps what it does not know accepts this.',
      },
      order: {
        kind: 'order',
        description: 'Several faults at once; the code says which one is reported.',
      },
      layers: { kind: 'hashing', description: 'An id that is nearly made as it has to be.' },
    },
  });

  layers(id: string, whole: JsonObject, comment: string): void {
    const text = { comment, requires: ['record-id'] };
    const layers = { ...oracleRecordLayers(whole) };
    this.builder.valid(`record/layers-${id}`, text, 'record-layers', { hex: hexOf(whole) }, layers);
  }

  noLayers(id: string, hex: string, code: string, comment: string, requires: string[]): void {
    this.builder.invalid(
      `record/layers-${id}`,
      { comment, requires },
      'record-layers',
      { hex },
      code,
      'record/layers-plain',
    );
  }

  accepts(
    id: string,
    whole: JsonObject,
    comment: string,
    requires = ['record-shape'],
    options: Options = {},
  ): void {
    this.builder.valid(
      `record/${id}`,
      { comment, requires, flags: options.flags ?? [], origin: 'hand' },
      'record-verify',
      inputOf(whole, options),
      { level: 'L0' },
    );
  }

  refuses(
    id: string,
    whole: JsonValue,
    code: string,
    sibling: string,
    comment: string,
    requires: string[],
    options: Options = {},
  ): void {
    this.builder.invalid(
      `record/${id}`,
      { comment, requires, flags: options.flags ?? [] },
      'record-verify',
      inputOf(whole, options),
      code,
      `record/${sibling}`,
    );
  }

  /** A record with the wrong shape, whose id and proof are right: nothing but the shape is at fault. */
  misshapen(
    id: string,
    unsigned: JsonObject,
    sibling: string,
    comment: string,
    requires = ['record-shape'],
    flags: string[] = [],
  ): void {
    this.refuses(id, signed(unsigned), 'shape-invalid', sibling, comment, requires, { flags });
  }
}

function inputOf(whole: JsonValue, { keys = KEYS, received }: Options): JsonObject {
  const receipt = received === undefined ? { mode: 'history' } : { mode: 'live', received };
  return { hex: hexOf(whole), keys, ...receipt };
}

const PLAIN = record();

function addLayers(v: RecordVectors): void {
  v.layers('plain', PLAIN, 'A record with a small body.');
  v.layers('salt', record({ salt: nonceOf('another salt') }), 'The same record with another salt.');
  v.layers('empty-body', record({ body: {} }), 'An empty body.');
  v.layers(
    'body-like-a-stub',
    record({ body: { redacted: true } }),
    'A whole record may have the body that stands for a hidden one.',
  );
  v.layers(
    'parents',
    record({ parents: [idOf('one'), idOf('two'), idOf('three')].sort(), clock: 7 }),
    'Three parents.',
  );
  v.layers(
    'deep-body',
    record({ body: { '\u20ac': 1, '': [], b: { d: 1.5, c: null }, '\u{1f600}': 'é', ﬁ: '\n' } }),
    'Members of the body in the order of UTF-16 code units, at every depth.',
  );
  v.layers(
    'proto',
    record({ body: JSON.parse('{"__proto__":{"a":1},"constructor":1}') as JsonObject }),
    'Member names that some languages treat apart.',
  );
  v.layers(
    'names-of-layers',
    record({ body: { payload: 1, provenance: 2, structure: 3, id: 4, proof: 5 } }),
    'Members of the body that are called as layers are.',
  );
  v.layers('clock', record({ clock: Number.MAX_SAFE_INTEGER }), 'The highest clock.');
  const proofless = edit(PLAIN, { id: idOf('other'), proof: null });
  v.layers('id-and-proof-ignored', proofless, 'Neither id nor proof are judged, nor hashed.');
  v.layers('carol', recordOfCarol(), 'Another actor.');
  for (const name of Object.keys(PLAIN)) {
    const hex = hexOf(edit(PLAIN, { [name]: undefined }));
    v.noLayers(`no-${slug(name)}`, hex, 'shape-invalid', `No ${name}.`, ['record-shape']);
  }
  const form = hexOf(formOf(PLAIN, 'L1'));
  v.noLayers(
    'redacted',
    form,
    'shape-invalid',
    'A form below L0 does not show all of its layers.',
    ['record-shape'],
  );
  v.noLayers('list', toHex('[]'), 'shape-invalid', 'A list.', ['record-shape']);
  v.noLayers('twice', toHex('{"id":1,"id":2}'), 'duplicate-member', 'The parser comes first.', [
    'canon-unique-names',
  ]);
}

function slug(name: string): string {
  return name.replaceAll('_', '-');
}

const LONG_THREAD = `th_${'a'.repeat(125)}`;
const LONG_KIND = `${'a'.repeat(63)}.${'b'.repeat(64)}`;

/** Each member with forms that it may have, and forms that it may not have. */
function addForms(v: RecordVectors): void {
  v.accepts('plain', PLAIN, 'A record.', ['record-shape', 'record-id', 'record-proof']);
  const good: [string, Record<string, JsonValue>, string][] = [
    ['thread-shortest', { thread: 'th_a' }, 'One character after th_.'],
    ['thread-digit', { thread: 'th_0-_' }, 'A digit, then hyphen and underscore.'],
    ['thread-longest', { thread: LONG_THREAD }, '128 characters.'],
    ['thread-reserved', { thread: 'th_consent' }, 'A reserved thread is one like any other here.'],
    ...['INTEND', 'DO', 'KNOW', 'LEARN', 'GET', 'PUT', 'CALL', 'MAP'].map(
      (act): [string, Record<string, JsonValue>, string] => [
        `act-${act.toLowerCase()}`,
        { act },
        `The act ${act}.`,
      ],
    ),
    ...['SCALAR', 'FORMULA', 'DISTRIBUTION', 'REFERENCE', 'MORPHISM', 'VOID'].map(
      (data_type): [string, Record<string, JsonValue>, string] => [
        `data-type-${data_type.toLowerCase()}`,
        { data_type },
        `The data type ${data_type}.`,
      ],
    ),
    ['kind-shortest', { kind: 'a.b' }, 'Two segments.'],
    ['kind-eight', { kind: 'a.b.c.d.e.f.g.0' }, 'Eight segments.'],
    ['kind-odd', { kind: '0-.a_b-c' }, 'Hyphens and underscores behind the first character.'],
    ['kind-longest', { kind: LONG_KIND }, '128 characters.'],
    ['clock-highest', { clock: Number.MAX_SAFE_INTEGER }, '2^53-1.'],
    [
      'created-leap-day',
      { created: '2028-02-29T23:59:59.999Z' },
      'The last millisecond of a leap day.',
    ],
    ['salt-shortest', { salt: 'A'.repeat(22) }, '22 characters.'],
    ['salt-longest', { salt: '-_09azAZ'.repeat(8) }, '64 characters.'],
    ['body-empty', { body: {} }, 'An empty body.'],
    ['body-stub', { body: { redacted: true } }, 'The body that forms below L0 have.'],
    ['body-any', { body: { 'x-a': [null, { '': 1.5 }], proof: 1 } }, 'Any members.'],
  ];
  for (const [id, members, comment] of good) {
    const flags = /longest|shortest|highest|eight/.test(id) ? ['boundary'] : [];
    v.accepts(id, record(members), comment, ['record-shape'], { flags });
  }
  const bad: [string, string, JsonValue, string][] = [
    ['thread', 'no-prefix', 'fed_test', 'plain'],
    ['thread', 'bare-prefix', 'th_', 'thread-shortest'],
    ['thread', 'hyphen-first', 'th_-a', 'thread-shortest'],
    ['thread', 'underscore-first', 'th__a', 'thread-shortest'],
    ['thread', 'upper-case', 'th_Fed', 'plain'],
    ['thread', 'prefix-upper-case', 'TH_fed', 'plain'],
    ['thread', 'too-long', `${LONG_THREAD}a`, 'thread-longest'],
    ['thread', 'dot', 'th_a.b', 'plain'],
    ['thread', 'slash', 'th_a/b', 'plain'],
    ['thread', 'space', 'th_a b', 'plain'],
    ['thread', 'line-feed', 'th_a\n', 'plain'],
    ['thread', 'not-ascii', 'th_é', 'plain'],
    ['thread', 'null', null, 'plain'],
    ['act', 'lower-case', 'intend', 'plain'],
    ['act', 'unknown', 'THINK', 'plain'],
    ['act', 'empty', '', 'plain'],
    ['act', 'space', 'DO ', 'act-do'],
    ['act', 'list', ['INTEND'], 'plain'],
    ['act', 'null', null, 'plain'],
    ['kind', 'one-segment', 'core', 'kind-shortest'],
    ['kind', 'nine-segments', 'a.b.c.d.e.f.g.h.i', 'kind-eight'],
    ['kind', 'empty-segment', 'core..v1', 'plain'],
    ['kind', 'dot-first', '.core.v1', 'plain'],
    ['kind', 'dot-last', 'core.v1.', 'plain'],
    ['kind', 'hyphen-first', 'core.-a', 'kind-odd'],
    ['kind', 'underscore-first', '_core.a', 'kind-odd'],
    ['kind', 'upper-case', 'Core.intend.v1', 'plain'],
    ['kind', 'too-long', `${LONG_KIND}b`, 'kind-longest'],
    ['kind', 'line-feed', 'core.intend.v1\n', 'plain'],
    ['kind', 'number', 1, 'plain'],
    ['data_type', 'lower-case', 'scalar', 'plain'],
    ['data_type', 'unknown', 'VECTOR', 'plain'],
    ['data_type', 'null', null, 'plain'],
    ['data_type', 'list', ['SCALAR'], 'plain'],
    ['clock', 'negative', -1, 'plain'],
    ['clock', 'fraction', 0.5, 'plain'],
    ['clock', 'text', '0', 'plain'],
    ['clock', 'null', null, 'plain'],
    ['clock', 'boolean', false, 'plain'],
    ['created', 'no-milliseconds', '2026-11-20T10:00:00Z', 'plain'],
    ['created', 'offset', '2026-11-20T10:00:00.000+00:00', 'plain'],
    ['created', 'lower-case', '2026-11-20t10:00:00.000z', 'plain'],
    ['created', 'no-such-day', '2026-02-30T10:00:00.000Z', 'plain'],
    ['created', 'leap-second', '2026-06-30T23:59:60.000Z', 'plain'],
    ['created', 'number', 1_795_168_800, 'plain'],
    ['created', 'null', null, 'plain'],
    ['salt', 'too-short', 'A'.repeat(21), 'salt-shortest'],
    ['salt', 'too-long', 'A'.repeat(65), 'salt-longest'],
    ['salt', 'base64', 'AAAAAAAAAAAAAAAAAAAAA+', 'salt-shortest'],
    ['salt', 'padded', 'AAAAAAAAAAAAAAAAAAAAAA==', 'salt-shortest'],
    ['salt', 'line-feed', `${'A'.repeat(22)}\n`, 'salt-shortest'],
    ['salt', 'null', null, 'plain'],
    ['body', 'text', 'Test the federation link', 'plain'],
    ['body', 'list', [], 'body-empty'],
    ['body', 'null', null, 'body-empty'],
  ];
  for (const [name, id, value, sibling] of bad) {
    const comment = `${name} is ${JSON.stringify(value).slice(0, 60)}.`;
    const flags = /too-|nine/.test(id) ? ['boundary'] : [];
    const requires =
      name === 'created'
        ? [
            'record-shape',
            id.startsWith('no-such') || id.startsWith('leap')
              ? 'conv-time-calendar'
              : 'conv-time-form',
          ]
        : ['record-shape'];
    v.misshapen(
      `${slug(name)}-${id}`,
      content({ [name]: value }),
      sibling,
      comment,
      requires,
      flags,
    );
  }
  const ids: [string, JsonValue][] = [
    ['empty', ''],
    ['upper-case', String(PLAIN['id']).toUpperCase()],
    ['hex', 'a'.repeat(64)],
    ['spare-bits', `${String(PLAIN['id']).slice(0, -1)}b`],
    ['null', null],
    ['number', 1],
  ];
  for (const [id, value] of ids) {
    const whole = edit(PLAIN, { id: value });
    v.refuses(`id-${id}`, whole, 'shape-invalid', 'plain', 'id is no content id.', [
      'record-shape',
    ]);
  }
}

function addMissing(v: RecordVectors): void {
  for (const name of Object.keys(PLAIN)) {
    const unsigned = content({ [name]: undefined });
    const whole =
      name === 'id' || name === 'proof' ? edit(PLAIN, { [name]: undefined }) : signed(unsigned);
    v.refuses(`without-${slug(name)}`, whole, 'shape-invalid', 'plain', `No ${name}.`, [
      'record-shape',
    ]);
  }
  const more: [string, JsonValue, string][] = [
    ['title', 'x', 'A member that no layer covers.'],
    ['Body', {}, 'A name in another case.'],
    ['x-note', null, 'A member whose name begins with x-.'],
    ['type', 'Record', 'A type, as activities have one.'],
    ['nonce', nonceOf('nonce'), 'A nonce, as activities have one.'],
    ['published', CREATED, 'A time under the name that activities use.'],
    ['@context', 'https://www.w3.org/ns/activitystreams', 'A context.'],
    ['commitment', idOf('a commitment'), 'A commitment without a level.'],
    ['payload', idOf('a payload'), 'The name of a layer.'],
    ['', 1, 'An empty name.'],
    ['__proto__', {}, 'A name that some languages treat apart.'],
  ];
  for (const [index, [name, value, comment]] of more.entries()) {
    const unsigned = Object.fromEntries([...Object.entries(content()), [name, value]]);
    v.misshapen(
      `more-${index + 1}`,
      unsigned,
      'plain',
      `${JSON.stringify(name)}: ${comment}`,
      ['record-shape'],
      ['closed'],
    );
  }
  for (const level of ['L0', 'L1'])
    v.refuses(
      `level-${level.toLowerCase()}`,
      edit(PLAIN, { level }),
      'shape-invalid',
      'plain',
      `A whole record that names the level ${level}.`,
      ['record-shape', 'level-members'],
      { flags: ['closed'] },
    );
  for (const [id, value] of [
    ['list', []],
    ['text', 'x'],
    ['null', null],
    ['empty', {}],
  ] as const)
    v.refuses(
      `no-record-${id}`,
      value as unknown as JsonValue,
      'shape-invalid',
      'plain',
      'No record.',
      ['record-shape'],
    );
}

function addParents(v: RecordVectors): void {
  const ids = Array.from({ length: 65 }, (_, index) => idOf(`parent ${index}`)).sort();
  const [one, two, three] = ids as [string, string, string];
  const boundary = { flags: ['boundary'] };
  v.accepts('parents-one', record({ parents: [one] }), 'One parent.');
  v.accepts('parents-three', record({ parents: [one, two, three] }), 'Three parents, in order.');
  v.accepts(
    'parents-64',
    record({ parents: ids.slice(0, 64) }),
    '64 parents.',
    ['record-shape'],
    boundary,
  );
  const bad: [string, JsonValue, string, string][] = [
    ['65', ids, 'parents-64', '65 parents.'],
    ['descending', [three, two, one], 'parents-three', 'In descending order.'],
    ['last-two-swapped', [one, three, two], 'parents-three', 'The last two are not in order.'],
    ['twice', [one, one], 'parents-one', 'One parent twice.'],
    ['twice-later', [one, two, two], 'parents-three', 'The last parent twice.'],
    ['no-id', ['x'], 'parents-one', 'A parent that is no content id.'],
    ['upper-case', [one.toUpperCase()], 'parents-one', 'A content id in upper case.'],
    ['spare-bits', [`${one.slice(0, -1)}b`], 'parents-one', 'A content id with an impossible end.'],
    ['object', [{ id: one }], 'parents-one', 'A parent as an object.'],
    ['null-in', [null], 'parents-one', 'null as a parent.'],
    ['text', one, 'parents-one', 'One parent without a list.'],
    ['null', null, 'plain', 'null for no parents.'],
    ['map', { [one]: true }, 'parents-one', 'An object for a list.'],
  ];
  for (const [id, parents, sibling, comment] of bad)
    v.misshapen(`parents-${id}`, content({ parents }), sibling, comment);
}

function addNamespaces(v: RecordVectors): void {
  const requires = ['record-namespace'];
  const longest = `a${'-'.repeat(61)}0`;
  const good: [string, string, string][] = [
    ['organisation', 'acme', 'An organisation.'],
    ['project', 'acme/payments', 'A project.'],
    ['environment', 'acme/payments/prod', 'An environment.'],
    ['job', 'acme/payments/prod/2026_11-20', 'A job.'],
    ['longest', `${longest}/${longest}/${longest}/${longest}`, 'Four segments of 63 characters.'],
    ['digit', '0/1', 'Digits.'],
    ['default-later', 'acme/default', 'default as a later segment.'],
    ['default-longer', 'default1', 'A segment that begins with default.'],
  ];
  for (const [id, namespace, comment] of good)
    v.accepts(`namespace-${id}`, record({ namespace }), comment, requires);
  const bad: [string, JsonValue, string, string][] = [
    ['default-first', 'default/payments', 'namespace-project', 'default as the first of several.'],
    ['five', 'a/b/c/d/e', 'namespace-job', 'Five segments.'],
    ['empty', '', 'namespace-organisation', 'An empty text.'],
    ['slash', '/', 'namespace-project', 'A slash alone.'],
    ['slash-first', '/acme', 'namespace-organisation', 'A slash at the beginning.'],
    ['slash-last', 'acme/', 'namespace-organisation', 'A slash at the end.'],
    ['slash-twice', 'acme//prod', 'namespace-project', 'An empty segment.'],
    ['too-long', `${longest}a`, 'namespace-longest', 'A segment of 64 characters.'],
    ['too-long-last', `a/b/c/${longest}a`, 'namespace-longest', 'A last segment of 64 characters.'],
    ['hyphen-first', 'acme/-prod', 'namespace-project', 'A segment that begins with a hyphen.'],
    [
      'underscore-first',
      '_acme',
      'namespace-organisation',
      'A segment that begins with an underscore.',
    ],
    ['upper-case', 'Acme', 'namespace-organisation', 'An upper-case letter.'],
    ['default-upper-case', 'DEFAULT', 'plain', 'DEFAULT.'],
    ['dot', 'acme.payments', 'namespace-project', 'A dot.'],
    ['star', 'acme/*', 'namespace-project', 'A star.'],
    ['space', 'acme /prod', 'namespace-project', 'A space.'],
    ['line-feed', 'acme\n', 'namespace-organisation', 'A line feed at the end.'],
    ['not-ascii', 'acmé', 'namespace-organisation', 'A letter beyond ASCII.'],
    ['null', null, 'plain', 'null.'],
    ['list', ['acme'], 'namespace-organisation', 'A list.'],
  ];
  for (const [id, namespace, sibling, comment] of bad)
    v.misshapen(`namespace-${id}`, content({ namespace }), sibling, comment, requires);
}

/** A `did:web` of this many characters. */
function didOfLength(length: number): string {
  const start = 'did:web:long.example:';
  return start + 'a'.repeat(length - start.length);
}

function addActors(v: RecordVectors): void {
  const requires = ['record-shape', 'record-proof'];
  const of = (actor: string): JsonObject => signed(content({ actor }));
  const keysOf = (actor: string): Options => ({ keys: [keyEntry('key-1', {}, actor)] });
  v.accepts(
    'actor-of-did-web-host',
    of(BOB),
    'An actor of a host with a did:web.',
    requires,
    keysOf(BOB),
  );
  v.accepts('actor-did-key', recordOfCarol(), 'A did:key.', requires, { keys: KEYS_OF_CAROL });
  v.accepts('actor-did-web', of(DAVE), 'A did:web with a port and a path.', requires, keysOf(DAVE));
  v.accepts('actor-512', of(didOfLength(512)), 'A DID of 512 characters.', requires, {
    ...keysOf(didOfLength(512)),
    flags: ['boundary'],
  });
  const bad: [string, JsonValue, string][] = [
    ['url', 'https://a.example/actors/alice', 'The URL of an actor.'],
    ['name', 'alice', 'A bare name.'],
    ['another-method', 'did:plc:ewvi7nxzyoun6zhxrhs64oiz', 'Another method.'],
    ['key-short', `${CAROL.slice(0, -1)}`, 'A did:key whose key is too short.'],
    ['key-prefix', CAROL.replace('z6Mk', 'z6LS'), 'A did:key of another kind of key.'],
    ['fragment', `${ALICE}#key-1`, 'A DID with a fragment.'],
    ['no-name', ALICE.replace(/:alice$/, ''), 'An instance that is called a user.'],
    ['name-upper-case', ALICE.replace('alice', 'Alice'), 'A name with an upper-case letter.'],
    ['upper-case', ALICE.replace('did:', 'DID:'), 'The scheme in upper case.'],
    ['web-address', 'did:web:127.0.0.1', 'A did:web at an IP address.'],
    ['null', null, 'null.'],
    ['object', { id: ALICE }, 'An object.'],
  ];
  for (const [id, actor, comment] of bad) {
    const unsigned = content({ actor });
    v.refuses(
      `actor-${id}`,
      signed(unsigned),
      'shape-invalid',
      'plain',
      comment,
      ['record-shape'],
      {
        keys: typeof actor === 'string' ? [keyEntry('key-1', {}, actor)] : KEYS,
      },
    );
  }
  v.refuses(
    'actor-513',
    of(didOfLength(513)),
    'shape-invalid',
    'actor-512',
    'A DID of 513 characters.',
    ['record-shape'],
    {
      ...keysOf(didOfLength(513)),
      flags: ['boundary'],
    },
  );
}

function addIds(v: RecordVectors): void {
  const requires = ['record-id-mismatch'];
  const changes: [string, Record<string, JsonValue>][] = [
    ['thread', { thread: 'th_other' }],
    ['namespace', { namespace: 'acme' }],
    ['act', { act: 'DO' }],
    ['kind', { kind: 'core.do.v1' }],
    ['data-type', { data_type: 'VOID' }],
    ['parents', { parents: [idOf('a parent')] }],
    ['actor', { actor: BOB }],
    ['clock', { clock: 1 }],
    ['created', { created: '2026-11-20T10:00:00.001Z' }],
    ['salt', { salt: nonceOf('another salt') }],
    ['body', { body: { text: 'Test the federation link!' } }],
  ];
  for (const [id, members] of changes)
    v.refuses(
      `id-after-${id}`,
      edit(PLAIN, members),
      'id-mismatch',
      'plain',
      `${id} was changed.`,
      requires,
    );
  v.refuses(
    'id-of-another',
    edit(PLAIN, { id: record({ clock: 1 })['id']! }),
    'id-mismatch',
    'plain',
    'The id of another record.',
    requires,
  );
  const plain = content();
  const { salt, body, actor, clock, created, kind, data_type, parents } = plain as Record<
    string,
    JsonValue
  >;
  const presenceOf = (structure: JsonValue): string =>
    oracleCid({
      thread: plain['thread'],
      namespace: plain['namespace'],
      act: plain['act'],
      structure,
    });
  const c0 = oracleCid({ salt, body });
  const provenance = { actor, clock, created, payload: c0 };
  const structure = { kind, data_type, parents, provenance: oracleCid(provenance) };
  const nested = {
    kind,
    data_type,
    parents,
    provenance: { actor, clock, created, payload: { salt, body } },
  };
  const wrong: [string, string, string][] = [
    [
      'flat',
      oracleDocumentId(plain),
      'The content id of the record without id and proof, as activities have it.',
    ],
    [
      'nested',
      presenceOf(nested as JsonValue),
      'The layers themselves are nested, and not their ids.',
    ],
    [
      'unsalted',
      presenceOf(
        oracleCid({
          ...structure,
          provenance: oracleCid({ ...provenance, payload: oracleCid({ body }) }),
        }),
      ),
      'The payload without the salt.',
    ],
    [
      'body-alone',
      presenceOf(
        oracleCid({
          ...structure,
          provenance: oracleCid({ ...provenance, payload: oracleCid(body) }),
        }),
      ),
      'The body itself as the payload.',
    ],
    [
      'layer-names',
      presenceOf(
        oracleCid({ kind, data_type, parents, c1: oracleCid({ actor, clock, created, c0 }) }),
      ),
      'The layers under other names.',
    ],
    ['structure', oracleCid(structure), 'The id of the structure.'],
    [
      'presence-without-act',
      oracleCid({
        thread: plain['thread'],
        namespace: plain['namespace'],
        structure: oracleCid(structure),
      }),
      'The presence without the act.',
    ],
  ];
  for (const [id, cid, comment] of wrong) {
    const whole = signed({ ...plain, id: cid });
    v.refuses(`id-${id}`, whole, 'id-mismatch', 'plain', comment, [...requires, 'record-id'], {
      flags: ['layers'],
    });
  }
}

function addProofs(v: RecordVectors): void {
  const judged = ['record-proof-judged'];
  const proof = PLAIN['proof'] as JsonObject;
  const refuseProof = (id: string, value: JsonValue, code: string, comment: string): void => {
    v.refuses(`proof-${id}`, edit(PLAIN, { proof: value }), code, 'plain', comment, [
      ...judged,
      code,
    ]);
  };
  refuseProof('null', null, 'proof-malformed', 'null.');
  refuseProof('list', [proof], 'proof-malformed', 'A list of one proof.');
  refuseProof('text', String(proof['proofValue']), 'proof-malformed', 'The bare signature.');
  refuseProof(
    'no-value',
    edit(proof, { proofValue: undefined }),
    'proof-malformed',
    'No proofValue.',
  );
  refuseProof(
    'value-hex',
    edit(proof, { proofValue: 'ab'.repeat(64) }),
    'proof-malformed',
    'A signature in hex.',
  );
  refuseProof(
    'more',
    edit(proof, { nonce: 'x' }),
    'proof-malformed',
    'A member that proofs do not have.',
  );
  refuseProof(
    'type',
    edit(proof, { type: 'Ed25519Signature2020' }),
    'proof-unsupported',
    'Another type.',
  );
  refuseProof(
    'suite',
    edit(proof, { cryptosuite: 'eddsa-rdfc-2022' }),
    'proof-unsupported',
    'Another cryptosuite.',
  );
  refuseProof(
    'tampered',
    edit(proof, { domain: 'x' }),
    'proof-invalid',
    'A domain that was not signed.',
  );
  const resigned = (options: Parameters<typeof signed>[2], name = 'key-1'): JsonObject =>
    signed(content(), name, options);
  v.refuses(
    'proof-purpose',
    resigned({ proofPurpose: 'authentication' }),
    'proof-purpose',
    'plain',
    'A proof for authentication.',
    [...judged, 'proof-purpose', 'record-proof'],
  );
  v.refuses(
    'proof-created',
    resigned({ created: '2026-11-20T10:00:00.001Z' }),
    'proof-created',
    'plain',
    'The proof was made a millisecond after the record.',
    [...judged, 'proof-created-match', 'record-proof'],
  );
  v.refuses(
    'proof-created-form',
    resigned({ created: '2026-11-20T10:00:00Z' }),
    'proof-created',
    'plain',
    'The same instant in another form.',
    [...judged, 'proof-created-match'],
  );
  const methods: [string, string, string][] = [
    ['other-actor', `${BOB}#key-1`, 'The method of another actor.'],
    ['url', 'https://a.example/actors/alice#key-1', 'A key under the URL of the actor.'],
    [
      'instance',
      `did:key:${keyPair('instance-a').publicKeyMultibase}#key-1`,
      'A key of the instance.',
    ],
    ['longer-did', `${ALICE}2#key-1`, 'A DID that begins like this one.'],
    ['no-fragment', ALICE, 'No fragment.'],
    ['empty-fragment', `${ALICE}#`, 'An empty fragment.'],
    ['fragment-only', '#key-1', 'A relative method.'],
  ];
  for (const [id, verificationMethod, comment] of methods)
    v.refuses(
      `proof-method-${id}`,
      resigned({ verificationMethod }),
      'proof-method',
      'plain',
      comment,
      [...judged, 'proof-method', 'record-proof'],
    );
  v.refuses(
    'proof-context',
    resigned({ extra: { '@context': 'https://www.w3.org/ns/activitystreams' } }),
    'proof-context',
    'plain',
    'A context, which a record has not.',
    [...judged, 'proof-context'],
  );
  v.accepts(
    'proof-domain',
    resigned({ extra: { domain: 'b.example', challenge: 'x' } }),
    'Nobody expects a domain or a challenge, so that any will do.',
    judged,
  );
  v.refuses(
    'proof-forged',
    resigned({ privateKey: keyPair('key-evil').privateKey }),
    'proof-invalid',
    'plain',
    'Signed with a key that is not the one named.',
    [...judged, 'proof-invalid'],
  );
  const withoutId = signDocument(content(), {
    privateKey: keyPair('key-1').privateKey,
    verificationMethod: `${ALICE}#key-1`,
    created: CREATED,
  });
  v.refuses(
    'proof-without-id',
    edit(PLAIN, { proof: withoutId['proof']! }),
    'proof-invalid',
    'plain',
    'The signature does not cover the id.',
    [...judged, 'proof-covers-id'],
  );
  const presence = signDocument(
    { id: PLAIN['id']! },
    {
      privateKey: keyPair('key-1').privateKey,
      verificationMethod: `${ALICE}#key-1`,
      created: CREATED,
    },
  );
  v.refuses(
    'proof-of-id-alone',
    edit(PLAIN, { proof: presence['proof']! }),
    'proof-invalid',
    'plain',
    'The signature covers the id only.',
    [...judged, 'record-proof'],
  );
}

const SUPERSEDED = '2026-11-20T12:00:00.000Z';
const ENDED = [keyEntry('key-1', { superseded_at: SUPERSEDED }, ALICE)];

function addKeys(v: RecordVectors): void {
  const judged = ['record-proof-judged'];
  const refuseKey = (
    id: string,
    keys: JsonValue[],
    code: string,
    comment: string,
    more: string[] = [],
  ): void => {
    v.refuses(`key-${id}`, PLAIN, code, 'plain', comment, [...judged, ...more, code], { keys });
  };
  const entry = (members: JsonObject): JsonObject[] => [keyEntry('key-1', members, ALICE)];
  refuseKey('none', [], 'key-unknown', 'No keys.');
  refuseKey('other', [keyEntry('key-2', {}, ALICE)], 'key-unknown', 'Another key.');
  refuseKey('of-bob', [keyEntry('key-1', {}, BOB)], 'key-unknown', 'The key of another actor.');
  refuseKey(
    'controller',
    entry({ controller: BOB }),
    'key-unknown',
    'A key with another controller.',
    ['key-controller'],
  );
  refuseKey(
    'malformed',
    entry({ publicKeyMultibase: 'z6Mk' }),
    'key-unknown',
    'A key that is too short.',
    ['key-controller'],
  );
  refuseKey(
    'revoked',
    entry({ revoked_at: '2036-01-01T00:00:00.000Z' }),
    'key-revoked',
    'Revoked, whatever the instant.',
  );
  refuseKey(
    'too-young',
    entry({ created: '2026-11-20T10:00:00.001Z' }),
    'key-inactive',
    'Made a millisecond after the record.',
  );
  refuseKey(
    'superseded',
    entry({ superseded_at: CREATED }),
    'key-inactive',
    'Superseded at the instant of the record.',
  );
  refuseKey(
    'rotate-only',
    entry({ purpose: ['rotate-key'] }),
    'key-purpose',
    'A key that may only sign rotations.',
  );
  refuseKey('no-purpose', entry({ purpose: [] }), 'key-purpose', 'A key without a purpose.');
  v.accepts('key-born-then', PLAIN, 'Made at the instant of the record.', judged, {
    keys: entry({ created: CREATED }),
  });
  v.accepts(
    'key-superseded-later',
    PLAIN,
    'Superseded after the record; it is history.',
    [...judged, 'key-history-forever'],
    { keys: ENDED },
  );
  v.accepts('key-sign-only', PLAIN, 'A key that may sign and no more.', judged, {
    keys: entry({ purpose: ['sign-activity'] }),
  });
  v.accepts('key-second', signed(content(), 'key-2'), 'The second key of two.', judged, {
    keys: [keyEntry('key-1', {}, ALICE), keyEntry('key-2', {}, ALICE)],
  });
  const window = [...judged, 'key-live-window'];
  v.accepts('live', PLAIN, 'Pushed at once.', judged, { received: CREATED });
  v.accepts(
    'live-much-later',
    PLAIN,
    'Pushed after years, under a key that is still active.',
    window,
    { received: '2036-01-01T00:00:00.000Z' },
  );
  v.accepts('live-48-hours', PLAIN, 'Pushed 48 hours after the key was superseded.', window, {
    keys: ENDED,
    received: '2026-11-22T12:00:00.000Z',
    flags: ['boundary'],
  });
  v.refuses(
    'live-after-48-hours',
    PLAIN,
    'key-superseded',
    'live-48-hours',
    'Pushed a millisecond later.',
    window,
    {
      keys: ENDED,
      received: '2026-11-22T12:00:00.001Z',
      flags: ['boundary'],
    },
  );
  const carol = recordOfCarol();
  v.refuses(
    'key-carol-by-alice',
    signed(content({ actor: CAROL }), 'key-1', {
      verificationMethod: `${CAROL}#${CAROL.slice(8)}`,
    }),
    'proof-invalid',
    'actor-did-key',
    'A did:key, and another key that signed.',
    [...judged, 'proof-invalid'],
    { keys: KEYS_OF_CAROL },
  );
  v.refuses(
    'key-carol-unknown',
    carol,
    'key-unknown',
    'actor-did-key',
    'The keys of another actor.',
    [...judged, 'key-unknown'],
    { keys: KEYS },
  );
}

/** A record of this many canonical bytes, in the short form. */
function recordOfSize(
  size: number,
  unit: string,
  members: Record<string, JsonValue> = {},
): [JsonObject, string] {
  const sizeWith = (text: string): number =>
    hexOf(record({ ...members, body: { text } })).length / 2;
  const unitBytes = Buffer.byteLength(unit);
  const room = size - sizeWith('');
  const count = Math.floor(room / unitBytes);
  const rest = 'x'.repeat(room - count * unitBytes);
  // A proof is longer or shorter by a character now and then, which the rest makes up for.
  for (let pad = 0; pad < 4; pad += 1) {
    for (const less of [0, 1]) {
      const text = rest + 'x'.repeat(pad) + unit.repeat(count - less);
      const whole = record({ ...members, body: { text } });
      if (hexOf(whole).length / 2 === size) return [whole, unit.repeat(count - less)];
    }
  }
  throw new Error(`no record of ${size} bytes`);
}

function addSizes(v: RecordVectors): void {
  const repeated = ([whole, run]: [JsonObject, string], unit: string, blanks = 0): JsonObject => {
    const [prefix, suffix] = hexOf(whole).split(toHex(run)) as [string, string];
    const repeat =
      blanks === 0
        ? {
            prefixHex: prefix,
            unitHex: toHex(unit),
            count: run.length / unit.length,
            suffixHex: suffix,
          }
        : {
            prefixHex: hexOf(whole).slice(0, 2),
            unitHex: toHex(' '),
            count: blanks,
            suffixHex: hexOf(whole).slice(2),
          };
    return { repeat, keys: KEYS, mode: 'history' };
  };
  const text = (
    comment: string,
  ): { comment: string; requires: string[]; flags: string[]; origin: string } => ({
    comment,
    requires: ['record-size'],
    flags: ['boundary'],
    origin: 'hand',
  });
  const units: [string, string, string][] = [
    ['ascii', 'a', 'letters'],
    ['euro', '\u20ac', 'characters of three bytes'],
    ['astral', '\u{1f600}', 'characters of four bytes'],
  ];
  for (const [id, unit, what] of units) {
    const whole = recordOfSize(MAX_BYTES, unit);
    v.builder.valid(
      `record/size-${id}`,
      text(`262,144 canonical bytes, mostly ${what}.`),
      'record-verify',
      repeated(whole, unit),
      { level: 'L0' },
    );
    const over = recordOfSize(MAX_BYTES + 1, unit);
    v.builder.invalid(
      `record/size-${id}-over`,
      text(`262,145 canonical bytes, mostly ${what}.`),
      'record-verify',
      repeated(over, unit),
      'too-large',
      `record/size-${id}`,
    );
  }
  v.builder.valid(
    'record/size-blanks',
    text('Blanks between the members are no part of the canonical form.'),
    'record-verify',
    repeated([PLAIN, ''], '', 300_000),
    { level: 'L0' },
  );
  const layers = ([whole, run]: [JsonObject, string]): JsonObject => {
    const { repeat } = repeated([whole, run], 'a');
    return { repeat: repeat! };
  };
  v.builder.valid(
    'record/layers-largest',
    text('262,144 canonical bytes.'),
    'record-layers',
    layers(recordOfSize(MAX_BYTES, 'a')),
  );
  v.builder.invalid(
    'record/layers-too-large',
    text('262,145 canonical bytes, with id and proof.'),
    'record-layers',
    layers(recordOfSize(MAX_BYTES + 1, 'a')),
    'too-large',
    'record/layers-largest',
  );
  const [big, run] = recordOfSize(MAX_BYTES + 1, 'a', { act: 'THINK' });
  v.builder.invalid(
    'record/order-size-before-shape',
    {
      ...text('Too large, and an act that there is not.'),
      requires: ['record-size', 'record-shape'],
      flags: ['order'],
    },
    'record-verify',
    repeated([big, run], 'a'),
    'too-large',
    'record/size-ascii',
  );
}

function addDepths(v: RecordVectors): void {
  const requires = ['record-depth'];
  const ways: [string, string, string, string][] = [
    ['lists', '[', ']', 'lists'],
    ['objects', '{"a":', '}', 'objects'],
    ['mixed', '[{"a":', '}]', 'lists and objects'],
  ];
  for (const [id, open, close, what] of ways) {
    const step = id === 'mixed' ? 2 : 1;
    const empty = id === 'lists' ? '' : '1';
    const body = (levels: number): JsonObject => {
      const count = (levels - 2) / step;
      return { deep: JSON.parse(open.repeat(count) + empty + close.repeat(count)) as JsonValue };
    };
    const whole = record({ body: body(56) });
    v.accepts(`depth-${id}`, whole, `56 levels of ${what}.`, requires, { flags: ['boundary'] });
    const over = record({ body: body(56 + step) });
    const comment = `${56 + step} levels of ${what}.`;
    const flags = ['boundary'];
    v.refuses(`depth-${id}-over`, over, 'too-deep', `depth-${id}`, comment, requires, { flags });
  }
  const proof = PLAIN['proof'] as JsonObject;
  const deepProof = edit(PLAIN, { proof: edit(proof, { deep: deepList(55) }) });
  v.refuses(
    'depth-of-proof',
    deepProof,
    'too-deep',
    'plain',
    'The proof is part of the record, and its depth is judged before its form.',
    requires,
    { flags: ['order'] },
  );
  v.refuses(
    'order-depth-before-shape',
    edit(PLAIN, { parents: deepList(56) }),
    'too-deep',
    'plain',
    'Parents that are 56 lists inside one another.',
    requires,
    { flags: ['order'] },
  );
  v.builder.valid(
    'record/layers-deepest',
    { comment: '56 levels.', requires, flags: ['boundary'], origin: 'hand' },
    'record-layers',
    { hex: hexOf(record({ body: { deep: deepList(54) } })) },
  );
  v.builder.invalid(
    'record/layers-too-deep',
    { comment: '57 levels.', requires, flags: ['boundary'] },
    'record-layers',
    { hex: hexOf(record({ body: { deep: deepList(55) } })) },
    'too-deep',
    'record/layers-deepest',
  );
}

function deepList(levels: number): JsonValue {
  return JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as JsonValue;
}

function addOrder(v: RecordVectors): void {
  const flags = ['order'];
  const judged = ['record-proof-judged'];
  v.refuses(
    'order-shape-before-id',
    edit(PLAIN, { act: 'THINK' }),
    'shape-invalid',
    'plain',
    'An act that there is not, and so another id.',
    ['record-shape'],
    { flags },
  );
  v.refuses(
    'order-shape-before-proof',
    edit(PLAIN, { clock: -1, proof: null }),
    'shape-invalid',
    'plain',
    'A wrong clock and no proof.',
    ['record-shape'],
    { flags },
  );
  v.refuses(
    'order-id-before-proof',
    edit(PLAIN, { clock: 1, proof: null }),
    'id-mismatch',
    'plain',
    'A changed clock and no proof.',
    ['record-id-mismatch'],
    { flags },
  );
  v.refuses(
    'order-id-before-key',
    edit(PLAIN, { clock: 1 }),
    'id-mismatch',
    'plain',
    'A changed clock and no keys.',
    ['record-id-mismatch'],
    { flags, keys: [] },
  );
  v.refuses(
    'order-proof-before-key',
    signed(content(), 'key-1', { created: SUPERSEDED }),
    'proof-created',
    'plain',
    'A wrong time of the proof and an unknown key.',
    judged,
    { flags, keys: [] },
  );
  v.refuses(
    'order-key-before-signature',
    signed(content(), 'key-1', { privateKey: keyPair('key-evil').privateKey }),
    'key-unknown',
    'plain',
    'An unknown key and a forged signature.',
    judged,
    { flags, keys: [] },
  );
  v.refuses(
    'order-revoked-before-inactive',
    PLAIN,
    'key-revoked',
    'plain',
    'Revoked and superseded before.',
    judged,
    {
      flags,
      keys: [keyEntry('key-1', { superseded_at: CREATED, revoked_at: CREATED }, ALICE)],
    },
  );
  v.refuses(
    'order-signature-before-window',
    signed(content(), 'key-1', { privateKey: keyPair('key-evil').privateKey }),
    'proof-invalid',
    'live-48-hours',
    'A forged signature, pushed too late.',
    judged,
    {
      flags,
      keys: ENDED,
      received: '2027-01-01T00:00:00.000Z',
    },
  );
  v.builder.invalid(
    'record/order-parse-first',
    { comment: 'A second proof behind a good one.', requires: ['canon-unique-names'], flags },
    'record-verify',
    {
      hex: toHex(`${Buffer.from(hexOf(PLAIN), 'hex').toString().slice(0, -1)},"proof":{}}`),
      keys: KEYS,
      mode: 'history',
    },
    'duplicate-member',
    'record/plain',
  );
}
