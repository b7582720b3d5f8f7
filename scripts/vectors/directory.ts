import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import {
  oracleDocumentId,
  signOperation,
  type JsonObject,
  type JsonValue,
  type SignOptions,
} from '../../harness/oracle/index.ts';
import { VectorBuilder, toHex } from './builder.ts';
import { KEY_ORIGIN, edit, hexOf, keyPair } from './fixtures.ts';
import { idOf } from './record-fixtures.ts';

const OP = 'directory-fold';
type Members = Record<string, JsonValue | undefined>;

/** The vectors of the chapter *Directory*. */
export function directoryVectors(): VectorFile {
  const vectors = new VectorBuilder({
    suite: 'directory',
    spec: 'spec/29-directory.md',
    description: `Logs of a did:sync:instance, folded and refused. ${KEY_ORIGIN} Rotation keys are rotation-1 and so on, the keys of the DID instance-1 and so on.`,
    notes: {
      boundary: { kind: 'limit', description: 'Exactly at a limit, or one beyond it.' },
      order: {
        kind: 'order',
        description: 'Two faults, of which the first one in the order counts.',
      },
      stranger: {
        kind: 'authority',
        description: 'Signed by a key that does not count, or no more.',
      },
      withheld: { kind: 'security', description: 'A log of which something was left out.' },
      unit: { kind: 'encoding', description: 'Characters that are more than one unit or byte.' },
    },
  });
  addFolds(vectors);
  addForms(vectors);
  addChains(vectors);
  addIds(vectors);
  addProofs(vectors);
  addNames(vectors);
  addOrder(vectors);
  return vectors.build();
}

function multikey(name: string): string {
  return keyPair(name).publicKeyMultibase;
}

function methodOf(name: string): string {
  return `did:key:${multikey(name)}#${multikey(name)}`;
}

function keyNamed(name: string, key = name): JsonObject {
  return { name, publicKeyMultibase: multikey(key) };
}

const SERVICE: JsonObject = { type: 'syncropel', serviceEndpoint: 'https://b.example' };

const STATEMENT: JsonObject = {
  rotation_keys: [multikey('rotation-1')],
  keys: [keyNamed('instance-1')],
  services: [SERVICE],
  handle: 'bob',
  namespaces: ['default'],
  also_known_as: [`did:key:${multikey('instance-b')}`],
};

function at(minutes: number): string {
  return new Date(Date.parse('2026-11-20T10:00:00.000Z') + minutes * 60_000).toISOString();
}

/** Adds `id` and the proof of a rotation key. */
function by(name: string, operation: JsonObject, options: Partial<SignOptions> = {}): JsonObject {
  return signOperation(operation, {
    privateKey: keyPair(name).privateKey,
    verificationMethod: methodOf(name),
    ...options,
  });
}

function genesisContent(members: Members = {}): JsonObject {
  return edit(
    { object: 'directory_operation', type: 'genesis', created: at(0), ...STATEMENT },
    members,
  );
}

function genesis(members: Members = {}, key = 'rotation-1'): JsonObject {
  return by(key, genesisContent(members));
}

const FIRST = genesis();
const DID = didOf(FIRST);

function didOf(first: JsonObject): string {
  return `did:sync:instance:${String(first['id'])}`;
}

function idAt(operation: JsonObject): string {
  return operation['id'] as string;
}

/** An update behind an operation, a minute after the genesis. */
function updateContent(before: JsonObject, members: Members = {}): JsonObject {
  const did = before['did'] ?? didOf(before);
  return edit(
    {
      ...{ object: 'directory_operation', type: 'update', created: at(1), did },
      ...{ previous: idAt(before), ...STATEMENT },
    },
    members,
  );
}

function update(before: JsonObject, members: Members = {}, key = 'rotation-1'): JsonObject {
  return by(key, updateContent(before, members));
}

function revokeContent(before: JsonObject, members: Members = {}): JsonObject {
  const did = before['did'] ?? didOf(before);
  return edit(
    {
      ...{ object: 'directory_operation', type: 'revoke', created: at(2), did },
      previous: idAt(before),
    },
    members,
  );
}

function revoke(before: JsonObject, members: Members = {}, key = 'rotation-1'): JsonObject {
  return by(key, revokeContent(before, members));
}

/** The input of the op: a log, of the DID that its first operation makes unless another one is given. */
function log(
  operations: readonly JsonValue[],
  did = didOf(operations[0] as JsonObject),
): JsonObject {
  return { did, operations: operations.map((operation) => ({ hex: hexOf(operation) })) };
}

const GENESIS = 'directory/genesis';
const UPDATE = 'directory/update';
const REVOKE = 'directory/revoke';

function accept(
  v: VectorBuilder,
  id: string,
  given: JsonObject,
  comment: string,
  requires: readonly string[] = ['directory-fold'],
  flags: readonly string[] = [],
): string {
  return v.valid(`directory/${id}`, { comment, requires, flags }, OP, given);
}

type Refuse = (
  id: string,
  given: JsonObject,
  comment: string,
  sibling?: string,
  flags?: readonly string[],
) => void;

function refuser(v: VectorBuilder, code: string, ...requires: string[]): Refuse {
  return (id, given, comment, sibling = GENESIS, flags = []) => {
    v.invalid(`directory/${id}`, { comment, requires, flags }, OP, given, code, sibling);
  };
}

function addFolds(v: VectorBuilder): void {
  const second = update(FIRST, {
    keys: [keyNamed('instance-2'), keyNamed('instance-1')],
    rotation_keys: [multikey('rotation-2')],
    handle: null,
    namespaces: [],
    services: [],
    also_known_as: [],
  });
  const third = update(
    second,
    { created: at(3), keys: [keyNamed('instance-3'), keyNamed('instance-2')] },
    'rotation-2',
  );
  accept(v, 'genesis', log([FIRST]), 'A genesis alone.');
  accept(v, 'update', log([FIRST, update(FIRST)]), 'An update that changes nothing but the time.');
  accept(v, 'revoke', log([FIRST, revoke(FIRST)]), 'A genesis and a revoke.');
  accept(v, 'key-added', log([FIRST, second]), 'A second key, and nothing else any more.');
  accept(v, 'key-replaced', log([FIRST, second, third]), 'The first key was given up.');
  accept(
    v,
    'revoke-later',
    log([FIRST, second, revoke(second, { created: at(4) }, 'rotation-2')]),
    'A revoke shows what the last update said.',
  );
  accept(
    v,
    'all-keys-replaced',
    log([FIRST, update(FIRST, { keys: [keyNamed('instance-2')] })]),
    'Another key in place of the first.',
  );
  accept(
    v,
    'same-key-two-names',
    log([genesis({ keys: [keyNamed('a', 'instance-1'), keyNamed('b', 'instance-1')] })]),
    'One key under two names is two keys.',
  );
  accept(
    v,
    'renamed-key',
    log([FIRST, update(FIRST, { keys: [keyNamed('other', 'instance-1')] })]),
    'The same key under another name is another key.',
  );
  accept(
    v,
    'order-of-lists',
    log([
      genesis({
        keys: [
          keyNamed('z', 'instance-3'),
          keyNamed('a', 'instance-1'),
          keyNamed('m', 'instance-2'),
        ],
        services: [
          { type: 'web', serviceEndpoint: 'https://www.b.example' },
          SERVICE,
          { type: 'Mail_1', serviceEndpoint: 'http://127.0.0.1:8025' },
        ],
        namespaces: ['team', 'default', 'a/b/c/d'],
        also_known_as: ['https://b.example', 'acct:bob@b.example', ''],
      }),
    ]),
    'Lists stay in their order.',
  );
  accept(
    v,
    'bare',
    log([genesis({ services: [], handle: null, namespaces: [], also_known_as: [] })]),
    'A genesis with nothing but keys.',
  );
  accept(
    v,
    'rotation-key-is-a-key',
    log([genesis({ rotation_keys: [multikey('instance-1')] }, 'instance-1')]),
    'A rotation key may be a key of the DID as well.',
  );
}

function keysOf(count: number): JsonObject[] {
  return Array.from({ length: count }, (_, index) => keyNamed(`k${index}`, 'instance-1'));
}

function rotationKeys(count: number): string[] {
  return Array.from({ length: count }, (_, index) => multikey(`rotation-${index + 1}`));
}

function textsOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `t${index}`);
}

function servicesOf(count: number): JsonObject[] {
  return textsOf(count).map((type) => ({ ...SERVICE, type }));
}

/** Forms at their limits. */
const AT_LIMITS: readonly (readonly [id: string, members: Members, comment: string])[] = [
  ['5-rotation-keys', { rotation_keys: rotationKeys(5) }, 'As many rotation keys as may be.'],
  ['10-keys', { keys: keysOf(10) }, 'As many keys as there may be.'],
  [
    'key-name-64',
    { keys: [keyNamed('aZ0_-'.repeat(13).slice(0, 64), 'instance-1')] },
    'A long name.',
  ],
  ['5-services', { services: servicesOf(5) }, 'As many services as there may be.'],
  ['service-type-64', { services: [{ ...SERVICE, type: 'a'.repeat(64) }] }, 'A long type.'],
  ['handle-3', { handle: 'b-1' }, 'The shortest handle.'],
  ['handle-32', { handle: `${'0a-'.repeat(10)}bc` }, 'The longest handle.'],
  ['20-namespaces', { namespaces: textsOf(20) }, 'As many namespaces as there may be.'],
  ['10-names', { also_known_as: textsOf(10) }, 'As many other names as there may be.'],
  [
    'other-name-512',
    { also_known_as: [`${'a'.repeat(511)}\u{1f600}`] },
    'The longest other name; its length is that in code points.',
  ],
];

type Wrong = readonly [id: string, members: Members, comment: string, sibling?: string];

/** Forms that are wrong, with the right id and a good proof; and a sibling at the limit, where there is one. */
const WRONG: readonly Wrong[] = [
  ...['created', ...Object.keys(STATEMENT)].map(
    (name): Wrong =>
      [`without-${name.replaceAll('_', '-')}`, { [name]: undefined }, `No ${name}.`] as const,
  ),
  ['no-object', { object: undefined }, 'No object.'],
  ['other-object', { object: 'operation' }, 'Another object.'],
  ['other-type', { type: 'create' }, 'A type that there is not.'],
  ['inherited-type', { type: 'constructor' }, 'A type that every object inherits.'],
  ['unknown-member', { motto: 'Concordia' }, 'A member that nobody knows.'],
  ['genesis-with-did', { did: 'did:sync:instance:x' }, 'A genesis does not name its DID.'],
  ['genesis-with-previous', { previous: idOf('nothing') }, 'Nothing is before a genesis.'],
  ['genesis-previous-null', { previous: null }, 'Not even null.'],
  ['time-seconds', { created: '2026-11-20T10:00:00Z' }, 'A time without milliseconds.'],
  ['time-calendar', { created: '2026-02-29T10:00:00.000Z' }, 'A day that the calendar has not.'],
  [
    'rotation-keys-text',
    { rotation_keys: multikey('rotation-1') },
    'One key in place of the list.',
  ],
  [
    'rotation-keys-twice',
    { rotation_keys: [multikey('rotation-1'), multikey('rotation-1')] },
    'A rotation key twice.',
  ],
  [
    'rotation-keys-malformed',
    { rotation_keys: [multikey('rotation-1'), `${multikey('rotation-2').slice(0, -1)}0`] },
    'A rotation key that is no Multikey.',
  ],
  [
    'rotation-keys-did',
    { rotation_keys: [multikey('rotation-1'), `did:key:${multikey('rotation-2')}`] },
    'A rotation key as a DID.',
  ],
  ['6-rotation-keys', { rotation_keys: rotationKeys(6) }, 'One more.', '5-rotation-keys'],
  ['no-keys', { keys: [] }, 'No keys at all.'],
  ['11-keys', { keys: keysOf(11) }, 'One key too many.', '10-keys'],
  [
    'key-names-twice',
    { keys: [keyNamed('a', 'instance-1'), keyNamed('a', 'instance-2')] },
    'Two keys of one name.',
  ],
  ['key-name-empty', { keys: [keyNamed('', 'instance-1')] }, 'An empty name.'],
  ['key-name-65', { keys: [keyNamed('a'.repeat(65), 'instance-1')] }, 'Too long.', 'key-name-64'],
  ['key-name-dot', { keys: [keyNamed('key.1', 'instance-1')] }, 'A dot in a name.'],
  ['key-name-hash', { keys: [keyNamed('#key-1', 'instance-1')] }, 'A # in a name.'],
  ['key-name-line-end', { keys: [keyNamed('key-1\n', 'instance-1')] }, 'A line end behind a name.'],
  ['key-without-name', { keys: [edit(keyNamed('instance-1'), { name: undefined })] }, 'No name.'],
  ['key-with-more', { keys: [{ ...keyNamed('instance-1'), type: 'Multikey' }] }, 'A third member.'],
  ['key-malformed', { keys: [{ name: 'a', publicKeyMultibase: 'z6Mk' }] }, 'No Multikey.'],
  ['key-null', { keys: [null] }, 'A key that is null.'],
  ['6-services', { services: servicesOf(6) }, 'One service too many.', '5-services'],
  ['services-null', { services: null }, 'services that is null.'],
  ['service-types-twice', { services: [SERVICE, SERVICE] }, 'Two services of one type.'],
  [
    'service-type-65',
    { services: [{ ...SERVICE, type: 'a'.repeat(65) }] },
    'Too long.',
    'service-type-64',
  ],
  ['service-type-space', { services: [{ ...SERVICE, type: 'a b' }] }, 'A space in a type.'],
  ['service-with-id', { services: [{ ...SERVICE, id: '#syncropel' }] }, 'A third member.'],
  ['service-no-endpoint', { services: [{ type: 'syncropel' }] }, 'No serviceEndpoint.'],
  ...(
    [
      ['path', 'https://b.example/federation', 'A path.'],
      ['slash', 'https://b.example/', 'A slash at the end.'],
      ['query', 'https://b.example?a=b', 'A query.'],
      ['fragment', 'https://b.example#a', 'A fragment.'],
      ['user-information', 'https://b@b.example', 'User information.'],
      ['other-scheme', 'ftp://b.example', 'Another scheme.'],
      ['no-scheme', 'b.example', 'No scheme.'],
    ] as const
  ).map(
    ([id, serviceEndpoint, comment]): Wrong =>
      [`endpoint-${id}`, { services: [{ ...SERVICE, serviceEndpoint }] }, comment] as const,
  ),
  [
    'endpoint-list',
    { services: [{ ...SERVICE, serviceEndpoint: ['https://b.example'] }] },
    'A list.',
  ],
  ['handle-2', { handle: 'bo' }, 'A handle that is too short.', 'handle-3'],
  ['handle-33', { handle: 'b'.repeat(33) }, 'A handle that is too long.', 'handle-32'],
  ['handle-empty', { handle: '' }, 'An empty handle.'],
  ['handle-capital', { handle: 'Bob' }, 'A capital in a handle.'],
  ['handle-underscore', { handle: 'bob_b' }, 'A _ in a handle.'],
  ['handle-hyphen-first', { handle: '-bob' }, 'A hyphen first.', 'handle-3'],
  ['handle-hyphen-last', { handle: 'bob-' }, 'A hyphen last.', 'handle-3'],
  ['handle-line-end', { handle: 'bob\n' }, 'A line end behind a handle.'],
  ['handle-list', { handle: ['bob'] }, 'A list of handles.'],
  ['21-namespaces', { namespaces: textsOf(21) }, 'One namespace too many.', '20-namespaces'],
  ['namespaces-twice', { namespaces: ['team', 'team'] }, 'A namespace twice.'],
  ['namespace-below-default', { namespaces: ['default/a'] }, 'Nothing is below default.'],
  ['namespace-capital', { namespaces: ['Team'] }, 'A capital in a namespace.'],
  ['namespaces-null', { namespaces: null }, 'namespaces that is null.'],
  ['11-names', { also_known_as: textsOf(11) }, 'One other name too many.', '10-names'],
  ['other-names-twice', { also_known_as: ['a', 'a'] }, 'Another name twice.'],
  ['other-name-513', { also_known_as: ['a'.repeat(513)] }, 'Too long.', 'other-name-512'],
  ['other-name-null', { also_known_as: [null] }, 'Another name that is null.'],
];

function addForms(v: VectorBuilder): void {
  for (const [id, members, comment] of AT_LIMITS) {
    accept(
      v,
      id,
      log([genesis(members)]),
      comment,
      ['directory-shape', 'directory-fold'],
      ['boundary'],
    );
  }
  const refuse = refuser(v, 'shape-invalid', 'directory-shape');
  for (const [id, members, comment, sibling] of WRONG) {
    const flags = sibling === undefined ? [] : ['boundary'];
    refuse(
      id,
      log([genesis(members)]),
      comment,
      sibling === undefined ? GENESIS : `directory/${sibling}`,
      flags,
    );
  }
  refuse('no-rotation-keys', log([genesis({ rotation_keys: [] })]), 'No rotation keys at all.');
  refuse('no-id', log([edit(FIRST, { id: undefined })], DID), 'No id.');
  refuse('id-capitals', log([{ ...FIRST, id: idAt(FIRST).toUpperCase() }], DID), 'Capitals.');
  refuse('a-list', log([[FIRST]], DID), 'A list of one operation.');
  refuse('a-text', log(['genesis'], DID), 'A text.');
  addLaterForms(v, refuse);
  addSizes(v, refuse);
}

function addLaterForms(v: VectorBuilder, refuse: Refuse): void {
  const later = (id: string, operation: JsonObject, comment: string, sibling = UPDATE): void =>
    refuse(id, log([FIRST, operation]), comment, sibling);
  later('update-without-did', update(FIRST, { did: undefined }), 'An update without did.');
  later('update-without-previous', update(FIRST, { previous: undefined }), 'Without previous.');
  later('update-previous-text', update(FIRST, { previous: 'genesis' }), 'previous that is no id.');
  later('update-previous-null', update(FIRST, { previous: null }), 'previous that is null.');
  for (const name of Object.keys(STATEMENT)) {
    later(
      `update-without-${name.replaceAll('_', '-')}`,
      update(FIRST, { [name]: undefined }),
      `An update says all of it: it has no ${name}.`,
    );
  }
  later('update-unknown-member', update(FIRST, { reason: 'moved' }), 'A member that nobody knows.');
  later('revoke-unknown-member', revoke(FIRST, { reason: 'over' }), 'A reason.', REVOKE);
  later('revoke-with-handle', revoke(FIRST, { handle: null }), 'A handle in a revoke.', REVOKE);
  later('revoke-without-did', revoke(FIRST, { did: undefined }), 'A revoke without did.', REVOKE);
  later('revoke-without-previous', revoke(FIRST, { previous: undefined }), 'No previous.', REVOKE);
  const text = Buffer.from(hexOf(FIRST), 'hex').toString('utf8');
  refuser(v, 'duplicate-member', 'directory-shape')(
    'member-twice',
    { did: DID, operations: [{ hex: toHex(text.replace('{', '{"handle":"eve",')) }] },
    'handle stands there twice.',
  );
}

/** A genesis of exactly that many canonical bytes. */
function genesisOfSize(bytes: number): JsonObject {
  // Nine long names of three bytes a character, and a tenth that fills up what is left.
  const long = Array.from({ length: 9 }, (_, index) => `${index}${'\u20ac'.repeat(511)}`);
  for (let wide = 512; wide > 2; wide -= 1) {
    for (const narrow of ['', 'a', 'aa']) {
      // The text of a proof is not always of the same length, so the size is measured.
      const made = genesis({
        services: servicesOf(5),
        also_known_as: [...long, `${'\u20ac'.repeat(wide - narrow.length)}${narrow}`],
      });
      if (hexOf(made).length === 2 * bytes) return made;
    }
  }
  throw new Error(`no genesis has ${bytes} bytes`);
}

function addSizes(v: VectorBuilder, refuse: Refuse): void {
  const sibling = accept(
    v,
    '16384-bytes',
    log([genesisOfSize(16_384)]),
    'As many canonical bytes as there may be.',
    ['directory-shape'],
    ['boundary', 'unit'],
  );
  refuse('16385-bytes', log([genesisOfSize(16_385)]), 'One canonical byte more.', sibling, [
    'boundary',
    'unit',
  ]);
}

function addChains(v: VectorBuilder): void {
  const other = genesis({ handle: 'eve' });
  const second = update(FIRST);
  const third = update(second, { created: at(2), handle: 'bobby' });
  const whole = accept(v, 'three', log([FIRST, second, third]), 'Three operations.', [
    'directory-previous',
    'directory-fold',
  ]);
  const did = refuser(v, 'shape-invalid', 'directory-did');
  did(
    'did-of-another',
    log([FIRST, update(FIRST, { did: didOf(other) })]),
    'Of another log.',
    UPDATE,
  );
  did(
    'did-of-itself',
    log([FIRST, update(FIRST, { did: `did:key:${multikey('instance-1')}` })]),
    'A DID of another method.',
    UPDATE,
  );
  did('did-text', log([FIRST, update(FIRST, { did: 'bob' })]), 'No DID.', UPDATE);
  did(
    'revoke-did-of-another',
    log([FIRST, revoke(FIRST, { did: didOf(other) })]),
    'Of another log.',
    REVOKE,
  );
  const first = refuser(v, 'shape-invalid', 'directory-shape');
  first('begins-with-update', log([second], DID), 'The genesis was left out.', UPDATE, [
    'withheld',
  ]);
  first('begins-with-revoke', log([revoke(FIRST)], DID), 'The genesis was left out.', REVOKE, [
    'withheld',
  ]);
  const refuse = refuser(v, 'conflict', 'directory-previous');
  refuse('genesis-of-another', log([other], DID), 'The genesis of another log.', GENESIS);
  refuse('genesis-twice', log([FIRST, FIRST]), 'The genesis twice.', UPDATE);
  refuse('second-genesis', log([FIRST, other]), 'A second genesis.', UPDATE);
  refuse('update-twice', log([FIRST, second, second]), 'The same update twice.', whole);
  refuse('left-out', log([FIRST, third]), 'An operation was left out.', whole, ['withheld']);
  refuse('swapped', log([FIRST, third, second]), 'Two operations in another order.', whole);
  refuse('fork', log([FIRST, second, update(FIRST, { created: at(2) })]), 'A fork.', whole);
  refuse(
    'previous-of-another',
    log([FIRST, update(FIRST, { previous: idAt(other) })]),
    'Behind the genesis of another log.',
    UPDATE,
  );
  refuse(
    'revoke-left-out',
    log([FIRST, revoke(second)]),
    'A revoke whose operation before was left out.',
    REVOKE,
    ['withheld'],
  );
  addTimes(v, second);
  const end = revoke(FIRST);
  const gone = refuser(v, 'gone', 'directory-revoked');
  gone(
    'update-after-revoke',
    log([FIRST, end, update(end, { created: at(3) })]),
    'An update.',
    REVOKE,
  );
  gone(
    'revoke-after-revoke',
    log([FIRST, end, revoke(end, { created: at(3) })]),
    'A revoke.',
    REVOKE,
  );
  gone('revoke-twice', log([FIRST, end, end]), 'The same revoke twice.', REVOKE);
  gone('genesis-after-revoke', log([FIRST, end, FIRST]), 'The genesis again.', REVOKE);
}

function addTimes(v: VectorBuilder, second: JsonObject): void {
  const requires = ['directory-created'];
  const same = accept(
    v,
    'same-time',
    log([FIRST, update(FIRST, { created: at(0) })]),
    'At the same time as the one before it.',
    requires,
    ['boundary'],
  );
  const refuse = refuser(v, 'conflict', ...requires);
  refuse(
    'earlier',
    log([FIRST, update(FIRST, { created: '2026-11-20T09:59:59.999Z' })]),
    'A millisecond before the one before it.',
    same,
    ['boundary'],
  );
  refuse(
    'earlier-than-the-last',
    log([FIRST, second, update(second, { created: '2026-11-20T10:00:59.999Z' })]),
    'After the genesis, and before the update before it.',
    'directory/three',
  );
  refuse(
    'revoke-earlier',
    log([FIRST, revoke(FIRST, { created: '2026-11-20T09:59:59.999Z' })]),
    'A revoke before the genesis.',
    REVOKE,
  );
}

function addIds(v: VectorBuilder): void {
  const refuse = refuser(v, 'id-mismatch', 'directory-id');
  const second = update(FIRST);
  refuse('id-changed', log([FIRST, { ...second, handle: 'eve' }]), 'Changed on the way.', UPDATE);
  refuse(
    'id-of-another',
    log([FIRST, { ...second, id: idAt(FIRST) }]),
    'The id of the genesis.',
    UPDATE,
  );
  refuse(
    'genesis-id',
    log([{ ...FIRST, id: idOf('nothing') }]),
    'A genesis, and the DID, of another id.',
  );
  refuse('genesis-changed', log([{ ...FIRST, handle: 'eve' }]), 'A genesis with another handle.');
  refuse(
    'revoke-id',
    log([FIRST, { ...revoke(FIRST), created: at(3) }]),
    'A revoke with another time.',
    REVOKE,
  );
}

function addProofs(v: VectorBuilder): void {
  const requires = ['directory-proof'];
  const rotated = update(FIRST, {
    rotation_keys: [multikey('rotation-2'), multikey('rotation-3')],
  });
  const behind = (key: string): JsonObject =>
    log([FIRST, rotated, update(rotated, { created: at(2) }, key)]);
  const second = accept(v, 'rotated', behind('rotation-2'), 'By a new rotation key.', requires);
  accept(v, 'rotated-second', behind('rotation-3'), 'By another one of them.', requires);
  accept(
    v,
    'revoked-by-new',
    log([FIRST, rotated, revoke(rotated, {}, 'rotation-3')]),
    'A revoke by a new rotation key.',
    requires,
  );
  accept(
    v,
    'genesis-by-second',
    log([genesis({ rotation_keys: rotationKeys(3) }, 'rotation-3')]),
    'A genesis by the last one of its rotation keys.',
    requires,
  );
  const unknown = refuser(v, 'key-unknown', ...requires);
  unknown('by-the-old', behind('rotation-1'), 'By a rotation key that was given up.', second, [
    'stranger',
  ]);
  unknown(
    'by-a-key',
    log([FIRST, update(FIRST, {}, 'instance-1')]),
    'By a key of the DID.',
    UPDATE,
    ['stranger'],
  );
  unknown(
    'by-its-own-key',
    log([FIRST, update(FIRST, { rotation_keys: [multikey('rotation-2')] }, 'rotation-2')]),
    'By a rotation key that it brings itself.',
    UPDATE,
    ['stranger'],
  );
  unknown(
    'genesis-by-a-stranger',
    log([genesis({}, 'rotation-9')]),
    'A genesis by a key that is none of its rotation keys.',
    GENESIS,
    ['stranger'],
  );
  unknown(
    'genesis-by-a-key',
    log([genesis({}, 'instance-1')]),
    'A genesis by a key of the DID.',
    GENESIS,
    ['stranger'],
  );
  unknown(
    'revoke-by-the-old',
    log([FIRST, rotated, revoke(rotated, {}, 'rotation-1')]),
    'A revoke by a rotation key that was given up.',
    'directory/revoked-by-new',
    ['stranger'],
  );
  unknown(
    'revoke-by-a-stranger',
    log([FIRST, revoke(FIRST, {}, 'rotation-9')]),
    'By nobody.',
    REVOKE,
    ['stranger'],
  );
  addProofForms(v, requires);
}

function addProofForms(v: VectorBuilder, requires: readonly string[]): void {
  const refuse = (id: string, code: string, operation: JsonObject, comment: string): void => {
    refuser(v, code, ...requires)(`proof-${id}`, log([operation]), comment);
  };
  const signed = (options: Partial<SignOptions>): JsonObject =>
    by('rotation-1', genesisContent(), options);
  const key = multikey('rotation-1');
  refuse('missing', 'proof-missing', edit(FIRST, { proof: undefined }), 'No proof.');
  refuse('null', 'proof-malformed', { ...FIRST, proof: null }, 'A proof that is null.');
  refuse('list', 'proof-malformed', { ...FIRST, proof: [FIRST['proof']!] }, 'A list of one proof.');
  refuse('type', 'proof-unsupported', signed({ extra: { type: 'Proof' } }), 'Another type.');
  refuse(
    'purpose',
    'proof-purpose',
    signed({ proofPurpose: 'authentication' }),
    'Another purpose.',
  );
  refuse('created', 'proof-created', signed({ created: at(1) }), 'Another time.');
  refuse(
    'context',
    'proof-context',
    signed({ extra: { '@context': 'https://www.w3.org/ns/did/v1' } }),
    'A context that the operation does not have.',
  );
  for (const [id, verificationMethod, comment] of [
    ['method-key', key, 'The key alone.'],
    ['method-did', `did:key:${key}`, 'The DID alone.'],
    ['method-fragment', `did:key:${key}#key-1`, 'Another fragment.'],
    ['method-of-the-log', `${DID}#instance-1`, 'A method of the log.'],
    ['method-web', 'did:web:b.example#key-1', 'A method of a did:web.'],
    [
      'method-other-fragment',
      `did:key:${key}#${multikey('rotation-2')}`,
      'The fragment of another.',
    ],
    ['method-malformed', 'did:key:z6Mk#z6Mk', 'A method that is no key.'],
  ] as const) {
    refuse(id, 'proof-method', signed({ verificationMethod }), comment);
  }
  refuse(
    'signature',
    'proof-invalid',
    signed({ privateKey: keyPair('rotation-2').privateKey }),
    'Signed by another key than it says.',
  );
  const changed: JsonObject = { ...FIRST, handle: 'eve' };
  refuse(
    'changed',
    'proof-invalid',
    { ...changed, id: oracleDocumentId(changed) },
    'Changed, with the right id and the proof from before.',
  );
}

function addNames(v: VectorBuilder): void {
  const requires = ['directory-name-reused'];
  const [one, two] = [keyNamed('instance-1'), keyNamed('instance-2')];
  const without = update(FIRST, { keys: [two] });
  const after = (keys: JsonObject[]): JsonObject =>
    log([FIRST, without, update(without, { created: at(2), keys })]);
  const kept = accept(v, 'name-kept', after([two]), 'A key that stays keeps its name.', requires);
  accept(
    v,
    'name-new-for-old-key',
    after([two, keyNamed('instance-1-again', 'instance-1')]),
    'A key that was given up comes back under another name.',
    requires,
  );
  const refuse = refuser(v, 'conflict', ...requires);
  refuse('name-back', after([two, one]), 'A key that was given up comes back.', kept);
  refuse(
    'name-of-another',
    log([FIRST, update(FIRST, { keys: [keyNamed('instance-1', 'instance-2')] })]),
    'The present name for another key.',
    UPDATE,
  );
  refuse(
    'name-given-up-for-another',
    after([two, keyNamed('instance-1', 'instance-3')]),
    'A name that was given up for another key.',
    kept,
  );
  refuse(
    'names-swapped',
    log([
      genesis({ keys: [one, two] }),
      update(genesis({ keys: [one, two] }), {
        keys: [keyNamed('instance-1', 'instance-2'), keyNamed('instance-2', 'instance-1')],
      }),
    ]),
    'Two names were swapped.',
    UPDATE,
  );
}

function addOrder(v: VectorBuilder): void {
  const refuse = (
    id: string,
    code: string,
    requires: string[],
    given: JsonObject,
    comment: string,
    sibling = UPDATE,
  ): void => {
    refuser(v, code, ...requires)(`order-${id}`, given, comment, sibling, ['order']);
  };
  const second = update(FIRST);
  const other = didOf(genesis({ handle: 'eve' }));
  refuse(
    'did-before-id',
    'shape-invalid',
    ['directory-did', 'directory-id'],
    log([FIRST, { ...second, did: other }]),
    'Of another log, and so with another id.',
  );
  refuse(
    'id-before-proof',
    'id-mismatch',
    ['directory-id', 'directory-proof'],
    log([FIRST, edit(second, { handle: 'eve', proof: undefined })]),
    'Another id, and no proof.',
  );
  refuse(
    'proof-before-previous',
    'key-unknown',
    ['directory-proof', 'directory-previous'],
    log([FIRST, update(FIRST, { previous: idOf('nothing') }, 'rotation-9')]),
    'By a stranger, and behind nothing.',
  );
  const end = revoke(FIRST);
  refuse(
    'proof-before-end',
    'key-unknown',
    ['directory-proof', 'directory-revoked'],
    log([FIRST, end, update(end, { created: at(3) }, 'rotation-9')]),
    'By a stranger, after a revoke.',
    REVOKE,
  );
  refuse(
    'end-before-previous',
    'gone',
    ['directory-revoked', 'directory-previous'],
    log([FIRST, end, second]),
    'After a revoke, and not behind it.',
    REVOKE,
  );
  const removed = update(FIRST, { keys: [keyNamed('instance-2')] });
  refuse(
    'first-fault-of-the-log',
    'proof-missing',
    ['directory-proof', 'directory-name-reused'],
    log([FIRST, edit(removed, { proof: undefined }), { ...update(removed), handle: 'eve' }]),
    'The first operation that is refused decides.',
  );
}
