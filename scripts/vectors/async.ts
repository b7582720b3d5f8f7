import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import {
  oracleCid,
  oracleDocumentId,
  signDocument,
  type JsonObject,
  type JsonValue,
} from '../../harness/oracle/index.ts';
import { VectorBuilder } from './builder.ts';
import {
  PAYLOAD,
  envelope,
  envelopeContent,
  judging,
  sealAs,
  type Members,
} from './envelope-fixtures.ts';
import { KEY_ORIGIN, edit, keyEntry, keyPair } from './fixtures.ts';
import { A, B, C } from './pair-fixtures.ts';
import { ALICE, CREATED, formOf, idOf, record } from './record-fixtures.ts';

const OP = 'envelope-verify';

/** The vectors of the chapter *Async federation*. */
export function asyncVectors(): VectorFile {
  const vectors = new VectorBuilder({
    suite: 'async',
    spec: 'spec/27-async.md',
    description: `Envelopes as their receiver judges them, but for pair and scope. ${KEY_ORIGIN} The host A, who sends, has the test key instance-a, B, who receives, instance-b, and C, who is a stranger, instance-c; the DID of each is its key. Records in an envelope are judged one by one, elsewhere.`,
    notes: {
      boundary: { kind: 'limit', description: 'Exactly at a limit, or one beyond it.' },
      order: {
        kind: 'order',
        description: 'Two faults, of which the first one in the order counts.',
      },
      relay: { kind: 'security', description: 'A proof that was made by, or for, somebody else.' },
      changed: { kind: 'security', description: 'What a relay could change on the way.' },
      unjudged: {
        kind: 'order',
        description: 'A reader that judges too much, or too early, refuses it.',
      },
    },
  });
  addPayloads(vectors);
  addReceivers(vectors);
  addIds(vectors);
  addProofs(vectors);
  addEncodings(vectors);
  addOrder(vectors);
  return vectors.build();
}

const PLAIN = 'async/plain';

function withPayload(payload: JsonValue): JsonObject {
  return envelope({ payload });
}

function keyDocument(): JsonObject {
  return {
    id: ALICE,
    controller: A.did,
    alsoKnownAs: [],
    assertionMethod: [keyEntry('key-1', {}, ALICE)],
    updated: CREATED,
    proof: {},
  };
}

const WHOLE = record();

const GOOD_PAYLOADS: readonly (readonly [
  id: string,
  records: number,
  payload: JsonObject,
  comment: string,
  flags?: readonly string[],
])[] = [
  ['key-document', 1, { key_documents: [keyDocument()], records: [WHOLE] }, 'With a key document.'],
  [
    'forms',
    3,
    {
      key_documents: [],
      records: (['L1', 'L2', 'L3'] as const).map((level) => formOf(WHOLE, level)),
    },
    'Records at other levels.',
  ],
  [
    'record-twice',
    2,
    { key_documents: [], records: [WHOLE, WHOLE] },
    'One record twice: what becomes of each is judged by itself.',
    ['unjudged'],
  ],
  [
    'broken-record',
    2,
    { key_documents: [], records: [{ ...WHOLE, clock: 7 }, WHOLE] },
    'A record that will be refused does not make the envelope refused.',
    ['unjudged'],
  ],
  [
    'no-records-at-all',
    4,
    { key_documents: [], records: [null, 7, 'a record', []] },
    'Elements that are no records are judged one by one, too.',
    ['unjudged'],
  ],
  [
    'broken-key-document',
    1,
    { key_documents: [{}], records: [WHOLE] },
    'A key document that nobody will use.',
    ['unjudged'],
  ],
  [
    '1000-records',
    1000,
    { key_documents: [], records: Array<JsonValue>(1000).fill(0) },
    'As many records as there may be.',
    ['boundary', 'unjudged'],
  ],
  [
    '1000-key-documents',
    1,
    { key_documents: Array<JsonValue>(1000).fill({}), records: [WHOLE] },
    'As many key documents as there may be.',
    ['boundary', 'unjudged'],
  ],
];

const BAD_PAYLOADS: readonly (readonly [id: string, payload: JsonObject, comment: string])[] = [
  ['empty', {}, 'An empty payload.'],
  ['no-records', { key_documents: [] }, 'No records.'],
  ['no-key-documents', { records: [WHOLE] }, 'No key_documents.'],
  ['none-of-the-records', { key_documents: [], records: [] }, 'An empty list of records.'],
  ['unknown-member', { ...PAYLOAD, note: 'see below' }, 'A member that nobody knows.'],
  ['records-as-object', { key_documents: [], records: { 0: WHOLE } }, 'records as an object.'],
  ['one-record', { key_documents: [], records: WHOLE }, 'One record in place of the list.'],
  ['null-records', { key_documents: [], records: null }, 'records that is null.'],
  ['null-key-documents', { ...PAYLOAD, key_documents: null }, 'key_documents that is null.'],
  ['key-documents-as-object', { ...PAYLOAD, key_documents: {} }, 'key_documents as an object.'],
  ['key-document-as-text', { ...PAYLOAD, key_documents: ['a'] }, 'A key document that is a text.'],
  ['key-document-null', { ...PAYLOAD, key_documents: [null] }, 'A key document that is null.'],
  ['key-document-list', { ...PAYLOAD, key_documents: [[]] }, 'A key document that is a list.'],
];

function addPayloads(v: VectorBuilder): void {
  v.valid(
    PLAIN,
    { comment: 'An envelope with one record.', requires: ['async-envelope'] },
    OP,
    judging(envelope()),
    { records: 1 },
  );
  const requires = ['async-refuse'];
  for (const [id, records, payload, comment, flags = []] of GOOD_PAYLOADS) {
    v.valid(
      `async/payload-${id}`,
      { comment, requires: ['async-envelope', 'async-receive'], flags },
      OP,
      judging(withPayload(payload)),
      { records },
    );
  }
  for (const [id, payload, comment] of BAD_PAYLOADS) {
    v.invalid(
      `async/payload-${id}`,
      { comment, requires },
      OP,
      judging(withPayload(payload)),
      'shape-invalid',
      PLAIN,
    );
  }
  v.invalid(
    'async/payload-1001-records',
    { comment: 'One record more than there may be.', requires, flags: ['boundary'] },
    OP,
    judging(withPayload({ key_documents: [], records: Array<JsonValue>(1001).fill(0) })),
    'shape-invalid',
    'async/payload-1000-records',
  );
  v.invalid(
    'async/payload-1001-key-documents',
    { comment: 'One key document more than there may be.', requires, flags: ['boundary'] },
    OP,
    judging(withPayload({ key_documents: Array<JsonValue>(1001).fill({}), records: [WHOLE] })),
    'shape-invalid',
    'async/payload-1000-key-documents',
  );
}

const WEB = 'did:web:b.example%3A8443';

function addReceivers(v: VectorBuilder): void {
  const requires = ['async-refuse', 'relay-deposit-receiver'];
  const forWeb = envelope({ receiver_did: WEB });
  const sibling = v.valid(
    'async/receiver-web',
    { comment: 'A receiver whose DID is a did:web with a port.', requires: ['async-envelope'] },
    OP,
    judging(forWeb, { receiver: WEB }),
    { records: 1 },
  );
  for (const [id, receiver, comment] of [
    ['another-port', 'did:web:b.example%3A8444', 'It is for another port of the same name.'],
    ['another-path', `${WEB}:b`, 'It is for the host, not for one below it.'],
    ['without-the-port', 'did:web:b.example', 'It is for a host with a port.'],
  ] as const) {
    v.invalid(
      `async/receiver-${id}`,
      { comment, requires, flags: ['relay'] },
      OP,
      judging(forWeb, { receiver }),
      'shape-invalid',
      sibling,
    );
  }
  v.invalid(
    'async/receiver-another-host',
    { comment: 'It is for somebody else.', requires, flags: ['relay'] },
    OP,
    judging(envelope({ receiver_did: C.did })),
    'shape-invalid',
    PLAIN,
  );
  v.invalid(
    'async/receiver-is-the-sender',
    { comment: 'It came back to its sender.', requires, flags: ['relay'] },
    OP,
    judging(envelope(), { receiver: A.did }),
    'shape-invalid',
    PLAIN,
  );
}

/** What can be changed of an envelope whose form stays right. */
const CHANGES: readonly (readonly [id: string, members: Members, comment: string])[] = [
  ['sender', { sender_did: C.did }, 'Another sender.'],
  ['created', { created: '2026-11-20T10:00:00.001Z' }, 'Another time.'],
  ['life', { ttl_seconds: 2_591_999 }, 'Another life.'],
  ['encoding', { encoding: 'mls', payload: 'AAAA' }, 'Another encoding.'],
  ['record-added', { payload: { key_documents: [], records: [WHOLE, WHOLE] } }, 'One more record.'],
  [
    'key-document-added',
    { payload: { key_documents: [keyDocument()], records: [WHOLE] } },
    'One more key document.',
  ],
  [
    'record-redacted',
    { payload: { key_documents: [], records: [formOf(WHOLE, 'L1')] } },
    'A record that shows less.',
  ],
];

function addIds(v: VectorBuilder): void {
  const good = envelope();
  for (const [id, members, comment] of CHANGES) {
    const changed = edit(good, members);
    v.invalid(
      `async/id-${id}`,
      {
        comment: `${comment} The id is the one from before.`,
        requires: ['async-refuse', 'relay-deposit-id'],
        flags: ['changed'],
      },
      OP,
      judging(changed),
      'id-mismatch',
      PLAIN,
    );
    if (id === 'sender') continue;
    v.invalid(
      `async/proof-${id}`,
      {
        comment: `${comment} The id is right, the proof is the one from before.`,
        requires: ['async-refuse'],
        flags: ['changed'],
      },
      OP,
      judging({ ...changed, id: oracleDocumentId(changed) }),
      id === 'created' ? 'proof-created' : 'proof-invalid',
      PLAIN,
    );
  }
  const content = envelopeContent();
  const { proof } = good;
  for (const [id, named, comment] of [
    ['nothing', idOf('nothing'), 'The id of something else.'],
    ['of-the-payload', oracleCid(PAYLOAD), 'The content id of the payload alone.'],
    ['with-the-proof', oracleCid({ ...content, proof: proof! }), 'A content id with the proof.'],
  ] as const) {
    v.invalid(
      `async/id-${id}`,
      { comment, requires: ['async-refuse', 'relay-deposit-id'] },
      OP,
      judging({ ...good, id: named }),
      'id-mismatch',
      PLAIN,
    );
  }
}

/** An envelope whose proof has other members, signed as they are. */
function provenBy(extra: JsonObject): JsonObject {
  return sealAs(A, envelopeContent(), { extra });
}

function withProof(members: Members): JsonObject {
  const good = envelope();
  return { ...good, proof: edit(good['proof'] as JsonObject, members) };
}

function addProofs(v: VectorBuilder): void {
  const requires = ['async-refuse'];
  const accept = (id: string, value: JsonObject, comment: string): void => {
    v.valid(`async/proof-${id}`, { comment, requires: ['async-envelope'] }, OP, judging(value), {
      records: 1,
    });
  };
  const refuse = (
    id: string,
    value: JsonObject,
    code: string,
    comment: string,
    flags: readonly string[] = [],
  ): void => {
    v.invalid(`async/proof-${id}`, { comment, requires, flags }, OP, judging(value), code, PLAIN);
  };
  accept(
    'domain',
    provenBy({ domain: 'anywhere' }),
    'A domain, which nobody expects, is no fault.',
  );
  accept('challenge', provenBy({ challenge: 'any' }), 'Nor is a challenge.');
  refuse('empty', { ...envelope(), proof: {} }, 'proof-malformed', 'A proof without members.');
  refuse('unknown-member', withProof({ note: 'a' }), 'proof-malformed', 'One member too many.');
  refuse('no-value', withProof({ proofValue: undefined }), 'proof-malformed', 'No proofValue.');
  refuse('value-cut', withProof({ proofValue: 'z3' }), 'proof-malformed', 'Not 64 bytes.');
  refuse('other-type', provenBy({ type: 'Proof' }), 'proof-unsupported', 'Another type.');
  refuse(
    'other-suite',
    provenBy({ cryptosuite: 'eddsa-rdfc-2022' }),
    'proof-unsupported',
    'Another cryptosuite.',
  );
  refuse(
    'authentication',
    sealAs(A, envelopeContent(), { proofPurpose: 'authentication' }),
    'proof-purpose',
    'A proof for authentication, as messages of a pair have it.',
    ['relay'],
  );
  refuse(
    'earlier',
    sealAs(A, envelopeContent(), { created: '2026-11-20T09:59:59.999Z' }),
    'proof-created',
    'The proof is a millisecond older than the envelope.',
  );
  refuse(
    'context',
    provenBy({ '@context': 'https://www.w3.org/ns/activitystreams' }),
    'proof-context',
    'A context that the envelope does not have.',
  );
  refuse(
    'by-the-receiver',
    sealAs(B, envelopeContent()),
    'proof-method',
    'A method of the receiver.',
    ['relay'],
  );
  refuse(
    'by-a-stranger',
    sealAs(C, envelopeContent()),
    'proof-method',
    'A method of a stranger, with a good signature.',
    ['relay'],
  );
  refuse(
    'method-without-fragment',
    sealAs(A, envelopeContent(), { verificationMethod: A.did }),
    'proof-method',
    'The DID alone is no method.',
  );
  refuse(
    'another-key',
    sealAs(A, envelopeContent(), { verificationMethod: `${A.did}#key-2` }),
    'key-unknown',
    'A key that the sender does not have.',
  );
  refuse(
    'stranger-as-the-sender',
    sealAs({ ...C, method: A.method }, envelopeContent()),
    'proof-invalid',
    'The method of the sender, the signature of a stranger.',
    ['relay'],
  );
  refuse(
    'of-another-envelope',
    { ...envelope(), proof: envelope({ ttl_seconds: 60 })['proof']! },
    'proof-invalid',
    'The proof of another envelope of the same sender and time.',
    ['relay'],
  );
  refuse(
    'without-the-id',
    { ...envelope(), proof: proofWithoutId() },
    'proof-invalid',
    'A proof that does not cover the id.',
  );
  addWebSenders(v);
}

/** The proof of an envelope that has no id yet. */
function proofWithoutId(): JsonValue {
  const signed = signDocument(envelopeContent(), {
    privateKey: keyPair(A.key).privateKey,
    verificationMethod: A.method,
    created: CREATED,
  });
  return signed['proof']!;
}

function addWebSenders(v: VectorBuilder): void {
  const sender = { ...C, did: WEB, method: `${WEB}#key-1` };
  const content = envelopeContent({ sender_did: WEB });
  const sibling = v.valid(
    'async/sender-web',
    { comment: 'A sender whose DID is a did:web.', requires: ['async-envelope'] },
    OP,
    judging(sealAs(sender, content), { sender }),
    { records: 1 },
  );
  const refuse = (id: string, method: string, code: string, comment: string): void => {
    v.invalid(
      `async/sender-web-${id}`,
      { comment, requires: ['async-refuse'] },
      OP,
      judging(sealAs({ ...sender, method }, content), { sender }),
      code,
      sibling,
    );
  };
  refuse('another-key', `${WEB}#key-2`, 'key-unknown', 'Another key of the same DID.');
  refuse('longer', `${WEB}:path#key-1`, 'proof-method', 'A DID that begins like the sender.');
  refuse('shorter', 'did:web:b.example#key-1', 'proof-method', 'The DID without its port.');
}

function addEncodings(v: VectorBuilder): void {
  const requires = ['async-refuse'];
  for (const [id, encoding, comment] of [
    ['mls', 'mls', 'The encoding that is set aside.'],
    ['one-character', 'a', 'The shortest name.'],
    ['32-characters', 'a'.repeat(32), 'The longest name.'],
    ['plain-with-more', 'plain-2', 'A name that begins with plain.'],
    ['hyphens', '--', 'A name of hyphens.'],
  ] as const) {
    v.invalid(
      `async/encoding-${id}`,
      { comment, requires },
      OP,
      judging(envelope({ encoding, payload: 'AAAA' })),
      'encoding-unsupported',
      PLAIN,
    );
  }
}

function addOrder(v: VectorBuilder): void {
  const good = envelope();
  const refuse = (id: string, value: JsonObject, code: string, comment: string): void => {
    v.invalid(
      `async/order-${id}`,
      { comment, requires: ['async-refuse'], flags: ['order'] },
      OP,
      judging(value),
      code,
      PLAIN,
    );
  };
  refuse(
    'receiver-before-id',
    { ...good, receiver_did: C.did },
    'shape-invalid',
    'The receiver was changed, and so the id is wrong as well.',
  );
  refuse(
    'id-before-proof',
    { ...good, ttl_seconds: 60, proof: {} },
    'id-mismatch',
    'A wrong id, and a proof without members.',
  );
  refuse(
    'shape-before-proof',
    { ...good, proof: [good['proof']!] },
    'shape-invalid',
    'A list of one proof: a proof is an object.',
  );
  refuse(
    'proof-before-encoding',
    sealAs(C, envelopeContent({ encoding: 'mls', payload: 'AAAA' })),
    'proof-method',
    'The proof of a stranger, and an encoding that is not known.',
  );
  refuse(
    'proof-before-payload',
    sealAs(C, envelopeContent({ payload: {} })),
    'proof-method',
    'The proof of a stranger, and an empty payload.',
  );
  refuse(
    'signature-before-encoding',
    { ...envelope({ encoding: 'mls', payload: 'AAAA' }), proof: good['proof']! },
    'proof-invalid',
    'A signature that does not verify, and an encoding that is not known.',
  );
}
