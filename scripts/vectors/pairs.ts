import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import {
  oracleDocumentId,
  oraclePairId,
  type JsonObject,
  type JsonValue,
} from '../../harness/oracle/index.ts';
import { VectorBuilder } from './builder.ts';
import { KEY_ORIGIN, edit, hexOf, keyPair, nonceOf } from './fixtures.ts';
import {
  A,
  B,
  C,
  EXPIRES,
  ISSUED,
  NAMESPACES,
  PAIR,
  SCOPES,
  endpointsOf,
  manifestContent,
  manifestOf,
  messageContent,
  pairRecord,
  recordId,
  signAs,
  signMessageAs,
  type Host,
} from './pair-fixtures.ts';
import { addPairStates } from './pair-states.ts';
import { idOf } from './record-fixtures.ts';

/** The vectors of the chapter *Pairs*. */
export function pairVectors(): VectorFile {
  const vectors = new VectorBuilder({
    suite: 'pairs',
    spec: 'spec/22-pairs.md',
    description: `Manifests, the names of pairs, the messages of a handshake, and the state of a pair. ${KEY_ORIGIN} The host A has the test key instance-a, B instance-b, and C, who is a stranger, instance-c; the DID of each is its key.`,
    notes: {
      boundary: { kind: 'limit', description: 'Exactly at a limit, or one beyond it.' },
      collation: { kind: 'order', description: 'Another order of texts gives another result.' },
      order: { kind: 'order', description: 'The same records in another order: the same state.' },
      stranger: { kind: 'authority', description: 'Somebody who has no say here says something.' },
      forged: { kind: 'authority', description: 'A genesis that its responder did not write.' },
      late: { kind: 'order', description: 'Something that was known late, or in an odd order.' },
      relay: { kind: 'security', description: 'A proof that was made for somebody else.' },
    },
  });
  addManifestTimes(vectors);
  addManifestForms(vectors);
  addManifestProofs(vectors);
  addPairIds(vectors);
  addMessages(vectors);
  addPairStates(vectors);
  return vectors.build();
}

const KEYS_OF_B = [{ id: B.method, publicKeyMultibase: keyPair(B.key).publicKeyMultibase }];

interface Reading {
  readonly now?: string;
  readonly strict?: boolean;
  readonly keys?: JsonValue[];
}

function reading(manifest: JsonValue, options: Reading = {}): JsonObject {
  const { now = ISSUED, strict = true, keys = KEYS_OF_B } = options;
  return { hex: hexOf(manifest), keys, now, strict };
}

const PLAIN = manifestOf(B);

function addManifestTimes(v: VectorBuilder): void {
  const requires = ['manifest-expired'];
  const accept = (id: string, now: string, comment: string, strict = true): string =>
    v.valid(
      `pairs/manifest-${id}`,
      { comment, requires, flags: ['boundary'] },
      'manifest-verify',
      reading(PLAIN, { now, strict }),
      {},
    );
  const refuse = (id: string, now: string, comment: string, sibling: string): void => {
    v.invalid(
      `pairs/manifest-${id}`,
      { comment, requires, flags: ['boundary'] },
      'manifest-verify',
      reading(PLAIN, { now }),
      'manifest-expired',
      sibling,
    );
  };
  v.valid(
    'pairs/manifest-plain',
    { comment: 'A manifest, read when it is issued.', requires: ['manifest-served'] },
    'manifest-verify',
    reading(PLAIN),
    {},
  );
  const last = accept('last-millisecond', '2026-11-27T09:59:59.999Z', 'One millisecond is left.');
  const first = accept('300-seconds-early', '2026-11-20T09:55:00.000Z', '300 seconds too early.');
  refuse('at-its-end', EXPIRES, 'The instant at which it expires is not in its term.', last);
  refuse('after-its-end', '2026-11-27T10:00:00.001Z', 'One millisecond after its end.', last);
  refuse('a-year-later', '2027-11-20T10:00:00.000Z', 'A year later.', last);
  refuse(
    'too-early',
    '2026-11-20T09:54:59.999Z',
    'One millisecond more than 300 seconds too early.',
    first,
  );
  accept('lenient-at-its-end', EXPIRES, 'A reader that is not strict reads what expired.', false);
  accept('lenient-a-year-later', '2027-11-20T10:00:00.000Z', 'And what expired long ago.', false);
  accept('lenient-too-early', '2026-11-20T09:54:59.999Z', 'And what is still to come.', false);
}

type Members = Record<string, JsonValue | undefined>;

function inside(name: string, members: Members): Members {
  return { [name]: edit(manifestContent(B)[name] as JsonObject, members) };
}

/** Forms that are right, and signed. */
const FORMS: readonly (readonly [id: string, members: Members, comment: string])[] = [
  ['more-members', { motto: 'Concordia', more: { deep: [1] } }, 'Members that nobody knows.'],
  ['more-members-inside', inside('instance', { name: 'B' }), 'An unknown member further inside.'],
  ['one-millisecond', { expires: '2026-11-20T10:00:00.001Z' }, 'The shortest term.'],
  ['long-term', { expires: '2036-11-20T10:00:00.000Z' }, 'A term of ten years.'],
  ['not-enabled', inside('federation', { enabled: false }), 'It has no effect on a reader.'],
  [
    'accepts-none',
    inside('consent_policy', { accepts_pair_requests: false, default_posture: '' }),
    'It has no effect on a reader.',
  ],
  [
    'advertises',
    { advertises: { kinds: ['core.intend.v1', ''], namespaces: [] } },
    'It has no effect on a reader.',
  ],
  [
    'port',
    { base_url: 'http://127.0.0.1:9201', federation: endpointsOf('http://127.0.0.1:9201') },
    'A base URL with an address and a port.',
  ],
];

/** Forms that are wrong, with the right id and a good proof. */
const WRONG_FORMS: readonly (readonly [id: string, members: Members, comment: string])[] = [
  ['no-object', { object: undefined }, 'No object.'],
  ['other-object', { object: 'manifest' }, 'Another object.'],
  ['no-version', { manifest_version: undefined }, 'No manifest_version.'],
  ['other-version', { manifest_version: 2 }, 'Another manifest_version.'],
  ['version-as-text', { manifest_version: '1' }, 'manifest_version as a text.'],
  ['no-instance', { instance: undefined }, 'No instance.'],
  ['instance-as-text', { instance: B.did }, 'The DID in place of the instance.'],
  ['no-did', inside('instance', { did: undefined }), 'No DID.'],
  ['malformed-did', inside('instance', { did: 'did:web:B.example' }), 'A malformed DID.'],
  ['no-software-version', inside('instance', { version: undefined }), 'No version.'],
  ['software-version-number', inside('instance', { version: 1 }), 'A version that is a number.'],
  [
    'no-protocol',
    inside('instance', { federation_protocol_version: undefined }),
    'No federation_protocol_version.',
  ],
  [
    'other-protocol',
    inside('instance', { federation_protocol_version: 'concordat/1' }),
    'Another protocol.',
  ],
  ['no-base-url', { base_url: undefined }, 'No base_url.'],
  ...(
    [
      ['path', `${B.url}/federation`, 'A path.'],
      ['slash', `${B.url}/`, 'A slash at the end.'],
      ['query', `${B.url}?a=b`, 'A query.'],
      ['fragment', `${B.url}#a`, 'A fragment.'],
      ['user-information', 'https://b@b.example', 'User information.'],
      ['other-scheme', 'ftp://b.example', 'Another scheme.'],
      ['no-scheme', 'b.example', 'No scheme.'],
      ['no-host', 'https://', 'No host.'],
    ] as const
  ).map(
    ([id, url, comment]) =>
      [
        `base-url-${id}`,
        { base_url: url, federation: endpointsOf(url) },
        `${comment} The endpoints are below it.`,
      ] as const,
  ),
  ['no-federation', { federation: undefined }, 'No federation.'],
  ['no-enabled', inside('federation', { enabled: undefined }), 'No enabled.'],
  ['enabled-as-text', inside('federation', { enabled: 'yes' }), 'enabled as a text.'],
  ['no-endpoint', inside('federation', { pair_endpoint: undefined }), 'No pair_endpoint.'],
  [
    'pair-endpoint-elsewhere',
    inside('federation', { pair_endpoint: `${C.url}/v1/federation/pair` }),
    'pair_endpoint at another host.',
  ],
  [
    'pair-endpoint-other-path',
    inside('federation', { pair_endpoint: `${B.url}/v2/federation/pair` }),
    'pair_endpoint with another path.',
  ],
  [
    'change-endpoint-elsewhere',
    inside('federation', { sync_change_endpoint: `${C.url}/v1/sync/changes` }),
    'sync_change_endpoint at another host.',
  ],
  [
    'change-endpoint-query',
    inside('federation', { sync_change_endpoint: `${B.url}/v1/sync/changes?x=1` }),
    'sync_change_endpoint with a query.',
  ],
  [
    'record-endpoint-elsewhere',
    inside('federation', { sync_record_endpoint: `${C.url}/v1/sync/records` }),
    'sync_record_endpoint at another host.',
  ],
  [
    'no-record-endpoint',
    inside('federation', { sync_record_endpoint: undefined }),
    'No sync_record_endpoint.',
  ],
  ['no-advertises', { advertises: undefined }, 'No advertises.'],
  ['kinds-as-text', inside('advertises', { kinds: 'all' }), 'kinds as a text.'],
  ['namespaces-of-numbers', inside('advertises', { namespaces: [1] }), 'A number as a namespace.'],
  ['no-policy', { consent_policy: undefined }, 'No consent_policy.'],
  ['no-posture', inside('consent_policy', { default_posture: undefined }), 'No posture.'],
  [
    'accepts-as-number',
    inside('consent_policy', { accepts_pair_requests: 1 }),
    'accepts_pair_requests as a number.',
  ],
  ['no-expires', { expires: undefined }, 'No expires.'],
  ['expires-no-time', { expires: '2026-11-27T10:00:00Z' }, 'A time without milliseconds.'],
  ['expires-no-day', { expires: '2026-11-31T10:00:00.000Z' }, 'A day that does not exist.'],
  ['no-term', { expires: ISSUED }, 'It ends when it begins.'],
  ['term-backwards', { expires: '2026-11-20T09:59:59.999Z' }, 'It ends before it begins.'],
];

function addManifestForms(v: VectorBuilder): void {
  for (const [id, members, comment] of FORMS) {
    v.valid(
      `pairs/manifest-${id}`,
      { comment, requires: ['manifest-served'] },
      'manifest-verify',
      reading(manifestOf(B, members)),
      {},
    );
  }
  for (const [id, members, comment] of WRONG_FORMS) {
    refuseManifest(v, id, manifestOf(B, members), comment);
  }
  const time = 'T10:00:00.000Z';
  refuseManifest(
    v,
    'no-issued',
    signAs(B, manifestContent(B, { issued: undefined })),
    'No issued.',
  );
  refuseManifest(
    v,
    'issued-no-day',
    manifestOf(B, { issued: `2026-02-29${time}` }),
    'Issued on a day that does not exist.',
  );
  refuseManifest(v, 'list', [PLAIN], 'A list with a manifest.');
  refuseManifest(v, 'null', null, 'null in place of a manifest.');
}

function refuseManifest(
  v: VectorBuilder,
  id: string,
  manifest: JsonValue,
  comment: string,
  options: Reading = {},
): void {
  v.invalid(
    `pairs/manifest-${id}`,
    { comment, requires: ['manifest-invalid'] },
    'manifest-verify',
    reading(manifest, options),
    'manifest-invalid',
    'pairs/manifest-plain',
  );
}

const WEB: Host = { ...B, did: 'did:web:b.example', method: 'did:web:b.example#instance-b' };
const KEYS_OF_WEB = [{ id: WEB.method, publicKeyMultibase: keyPair(B.key).publicKeyMultibase }];
const OTHER_KEY = {
  id: `${WEB.did}#other`,
  publicKeyMultibase: keyPair('instance-b other').publicKeyMultibase,
};

function addManifestProofs(v: VectorBuilder): void {
  const requires = ['manifest-invalid'];
  v.valid(
    'pairs/manifest-did-web',
    { comment: 'A host whose DID is a did:web with two keys.', requires },
    'manifest-verify',
    reading(manifestOf(WEB), { keys: [OTHER_KEY, ...KEYS_OF_WEB] }),
    {},
  );
  refuseManifest(
    v,
    'unknown-key',
    manifestOf(WEB),
    'The DID has other keys than the one that signed.',
    { keys: [OTHER_KEY] },
  );
  refuseManifest(
    v,
    'another-key',
    manifestOf(WEB),
    'Under this id the DID has another key than the one that signed.',
    { keys: [{ ...OTHER_KEY, id: WEB.method }] },
  );
  refuseManifest(v, 'no-keys', manifestOf(WEB), 'The DID has no keys.', { keys: [] });
  refuseManifest(
    v,
    'by-somebody-else',
    signAs(C, manifestContent(B)),
    'Signed by another host, under the method of that one.',
    {
      keys: [...KEYS_OF_B, { id: C.method, publicKeyMultibase: keyPair(C.key).publicKeyMultibase }],
    },
  );
  refuseManifest(
    v,
    'forged-method',
    signAs({ ...C, method: B.method }, manifestContent(B)),
    'Signed by another host, under the method of this one.',
  );
  const { id: _id, ...withoutId } = PLAIN;
  refuseManifest(v, 'no-id', withoutId as JsonObject, 'No id.');
  refuseManifest(v, 'other-id', edit(PLAIN, { id: idOf('something else') }), 'Another id.');
  refuseManifest(
    v,
    'other-id-signed',
    signAs(B, manifestContent(B, { id: idOf('something else') })),
    'Another id, which the proof covers.',
  );
  refuseManifest(
    v,
    'prolonged',
    edit(PLAIN, { expires: '2026-12-27T10:00:00.000Z' }),
    'Somebody on the way made it last longer.',
  );
  const prolonged = edit(PLAIN, { expires: '2026-12-27T10:00:00.000Z' });
  refuseManifest(
    v,
    'prolonged-with-id',
    edit(prolonged, { id: oracleDocumentId(prolonged) }),
    'Somebody on the way made it last longer and fitted the id.',
  );
  refuseManifest(v, 'unsigned', edit(PLAIN, { proof: undefined }), 'No proof.');
  refuseManifest(
    v,
    'two-proofs',
    edit(PLAIN, { proof: [PLAIN['proof'] as JsonObject, PLAIN['proof'] as JsonObject] }),
    'Two proofs.',
  );
  refuseManifest(
    v,
    'other-purpose',
    signAs(B, manifestContent(B), { proofPurpose: 'authentication' }),
    'A proof for authentication.',
  );
  refuseManifest(
    v,
    'other-created',
    signAs(B, manifestContent(B), { created: '2026-11-20T10:00:00.001Z' }),
    'The proof is of another time than issued.',
  );
}

function addPairIds(v: VectorBuilder): void {
  const cases: readonly (readonly [id: string, one: string, other: string, comment: string])[] = [
    ['keys', A.did, B.did, 'Two keys.'],
    ['web', 'did:web:a.example', 'did:web:b.example', 'Two domains.'],
    ['key-and-web', A.did, 'did:web:a.example', 'A key and a domain.'],
    [
      'beginning',
      'did:web:b.example',
      'did:web:b.example%3A8443',
      'One DID is the beginning of the other.',
    ],
    [
      'upper-case',
      'did:web:b.example:Bob',
      'did:web:b.example:alice',
      'An upper-case letter is before a lower-case one.',
    ],
    [
      'punctuation',
      'did:web:b.example:a_b',
      'did:web:b.example:a.b',
      'A dot is before an underscore; some orders pass over both.',
    ],
    ['digits', 'did:web:b10.example', 'did:web:b9.example', 'The text 10 is before the text 9.'],
  ];
  for (const [id, one, other, comment] of cases) {
    const pair_id = oraclePairId(one, other);
    for (const [order, dids] of [
      ['', [one, other]],
      ['-exchanged', [other, one]],
    ] as const) {
      v.valid(
        `pairs/pair-id-${id}${order}`,
        { comment, requires: ['pair-id'], flags: ['collation'], origin: 'generated' },
        'pair-id',
        { dids: [...dids] },
        { pair_id },
      );
    }
  }
  v.invalid(
    'pairs/pair-id-malformed',
    { comment: 'One of the two is no DID.', requires: ['did-malformed'] },
    'pair-id',
    { dids: ['did:web:a.example', 'did:web:B.example'] },
    'did-malformed',
    'pairs/pair-id-web',
  );
}

const TOKEN = {
  token: 'Zm9yIHRlc3RzIG9ubHksIG5ldmVyIGEgc2VjcmV0',
  token_expires: '2027-02-18T10:00:00.000Z',
};

const GENESIS = pairRecord(B, 1, 'pair.genesis.v1', {
  initiator_did: A.did,
  responder_did: B.did,
  namespaces: NAMESPACES,
  scopes: SCOPES,
  request: idOf('a request'),
});

const MESSAGES: readonly (readonly [kind: string, members: Members])[] = [
  ['pair_request', { namespaces: NAMESPACES, scopes: SCOPES, manifest: manifestOf(A) }],
  ['pair_poll', { pair_id: PAIR }],
  ['pair_confirm', { pair_id: PAIR, genesis: recordId(GENESIS), ...TOKEN }],
  ['pair_refresh', { pair_id: PAIR, ...TOKEN, manifest: manifestOf(A) }],
];

/** Each message, from A to B, and what can be wrong with its proof. */
function addMessages(v: VectorBuilder): void {
  for (const [kind, members] of MESSAGES) {
    const unsigned = messageContent(kind, A, B, members);
    const message = signMessageAs(A, unsigned);
    const name = `pairs/${kind.replaceAll('_', '-')}`;
    v.valid(
      `${name}-id`,
      { comment: `The content id of a ${kind}.`, requires: ['pair-message-shape'] },
      'document-id',
      { hex: hexOf(message) },
      { cid: String(message['id']) },
    );
    addMessageProofs(v, name, unsigned);
  }
}

function addMessageProofs(v: VectorBuilder, name: string, unsigned: JsonObject): void {
  const message = signMessageAs(A, unsigned);
  const nonce = nonceOf('handshake');
  const expectation = {
    publicKeyMultibase: keyPair(A.key).publicKeyMultibase,
    verificationMethod: A.method,
    proofPurpose: 'authentication',
    created: ISSUED,
    domain: B.did,
    challenge: nonce,
  };
  const sibling = v.valid(
    name,
    { comment: 'As A sends it to B.', requires: ['pair-message-proof'] },
    'proof-verify',
    { hex: hexOf(message), ...expectation },
    {},
  );
  const refuse = (id: string, document: JsonObject, code: string, comment: string): void => {
    const about = { 'proof-domain': 'proof-domain', 'proof-challenge': 'proof-challenge' }[code];
    v.invalid(
      `${name}-${id}`,
      {
        comment,
        requires: ['pair-message-proof', ...(about === undefined ? [] : [about])],
        flags: about === undefined ? [] : ['relay'],
      },
      'proof-verify',
      { hex: hexOf(document), ...expectation },
      code,
      sibling,
    );
  };
  const proofWith = (extra: JsonObject): JsonObject => signMessageAs(A, unsigned, { extra });
  refuse('for-another', proofWith({ domain: C.did }), 'proof-domain', 'Signed for another host.');
  refuse(
    'other-challenge',
    proofWith({ challenge: nonceOf('another handshake') }),
    'proof-challenge',
    'Signed for another handshake.',
  );
  refuse('unsigned', edit(message, { proof: undefined }), 'proof-missing', 'No proof.');
  refuse(
    'assertion',
    signMessageAs(A, unsigned, { proofPurpose: 'assertionMethod' }),
    'proof-purpose',
    'A proof for what A says, not for who A is.',
  );
  refuse(
    'by-another',
    signMessageAs({ ...C, method: A.method }, unsigned),
    'proof-invalid',
    'Signed by another host.',
  );
  refuse(
    'salted-anew',
    edit(message, { salt: nonceOf('another salt') }),
    'proof-invalid',
    'Changed on the way.',
  );
  addMessageProofsWithout(v, name, unsigned, expectation, sibling);
}

/** A proof that lacks `domain` or `challenge`. */
function addMessageProofsWithout(
  v: VectorBuilder,
  name: string,
  unsigned: JsonObject,
  expectation: JsonObject,
  sibling: string,
): void {
  const whole = { domain: B.did, challenge: nonceOf('handshake') };
  for (const [missing, code] of [
    ['domain', 'proof-domain'],
    ['challenge', 'proof-challenge'],
  ] as const) {
    const extra = edit(whole, { [missing]: undefined });
    const message = signAs(A, unsigned, { proofPurpose: 'authentication', extra });
    v.invalid(
      `${name}-no-${missing}`,
      {
        comment: `The proof has no ${missing}.`,
        requires: ['pair-message-proof', code],
        flags: ['relay'],
      },
      'proof-verify',
      { hex: hexOf(message), ...expectation },
      code,
      sibling,
    );
  }
}
