import fc from 'fast-check';
import t from 'tap';

import {
  OracleError,
  oracleEnvelopeEnd,
  oracleSeal,
  oracleVerifyEnvelope,
  type JsonValue,
} from '../../harness/oracle/index.ts';
import {
  checkEnvelopeId,
  checkEnvelopeReceiver,
  checkEnvelopeShape,
  documentId,
  envelopeEnd,
  envelopeSeal,
  MAX_ENVELOPE_DOCUMENTS,
  MAX_ENVELOPE_RECORDS,
  MAX_ENVELOPE_SECONDS,
  openEnvelope,
  ProtocolError,
  signEnvelope,
  verifyEnvelope,
  type Envelope,
  type EnvelopeContent,
} from '../../reference/core/index.ts';
import { codeOf } from '../support/core-fixtures.ts';
import { interchangeValues } from '../support/json-arbitraries.ts';
import { A, B, C, ISSUED, SOME_ID } from '../support/pair-fixtures.ts';
import { pathsIn, REMOVED, replaceAt } from '../support/replacements.ts';

const CONTENT: EnvelopeContent = {
  sender_did: A.did,
  receiver_did: B.did,
  encoding: 'plain',
  created: ISSUED,
  ttl_seconds: MAX_ENVELOPE_SECONDS,
  payload: { key_documents: [], records: [{ a: 1 }, 'b'] },
};

function envelope(changes: object = {}, by = A): Envelope {
  return signEnvelope({ ...CONTENT, ...changes }, by.signer);
}

const GOOD = envelope();

/** The code with which B refuses an envelope; empty if it takes it. */
function verdictOf(value: unknown): string {
  return codeOf(() => verifyEnvelope(value, A.keys, { receiver: B.did })) ?? '';
}

t.test('an envelope is signed, verified and opened', (t) => {
  t.equal(GOOD.id, documentId(GOOD));
  t.match(GOOD.proof, { created: ISSUED, proofPurpose: 'assertionMethod' });
  t.same(verifyEnvelope(GOOD, A.keys, { receiver: B.did }), CONTENT.payload);
  t.end();
});

t.test('the faults of an envelope, in the order in which they are judged', (t) => {
  const { proof: _proof, ...unsigned } = GOOD;
  const mls = { encoding: 'mls', payload: 'AAAA' };
  for (const [value, code, title] of [
    [null, 'shape-invalid', 'nothing'],
    [unsigned, 'shape-invalid', 'no proof'],
    [{ ...GOOD, extra: 1, id: SOME_ID }, 'shape-invalid', 'the shape before the id'],
    [{ ...envelope({ receiver_did: C.did }), id: SOME_ID }, 'shape-invalid', 'not for B'],
    [{ ...GOOD, id: SOME_ID, proof: {} }, 'id-mismatch', 'the id before the proof'],
    [envelope({}, B), 'proof-method', 'by the receiver'],
    [{ ...GOOD, proof: {} }, 'proof-malformed', 'a proof that is none'],
    [{ ...GOOD, proof: envelope({ ttl_seconds: 1 }).proof }, 'proof-invalid', 'another proof'],
    [{ ...envelope(mls), proof: GOOD.proof }, 'proof-invalid', 'the proof before the encoding'],
    [envelope(mls), 'encoding-unsupported', 'an encoding of others'],
    [envelope({ payload: {} }), 'shape-invalid', 'an empty payload'],
    [envelope({ payload: { records: [1] } }), 'shape-invalid', 'no key documents'],
    [envelope({ payload: { key_documents: [], records: [] } }), 'shape-invalid', 'no records'],
  ] as const) {
    t.equal(verdictOf(value), code, title);
  }
  t.equal(
    codeOf(() => verifyEnvelope(GOOD, [], { receiver: B.did })),
    'key-unknown',
  );
  t.end();
});

t.test('what a payload may have', (t) => {
  const filled = (count: number, value: JsonValue): JsonValue[] =>
    Array.from({ length: count }, () => value);
  const opens = (payload: object): boolean =>
    codeOf(() => openEnvelope({ ...GOOD, payload } as Envelope)) === undefined;
  for (const [payload, isGood] of [
    [{ key_documents: [], records: filled(MAX_ENVELOPE_RECORDS, null) }, true],
    [{ key_documents: [], records: filled(MAX_ENVELOPE_RECORDS + 1, null) }, false],
    [{ key_documents: filled(MAX_ENVELOPE_DOCUMENTS, {}), records: [null] }, true],
    [{ key_documents: filled(MAX_ENVELOPE_DOCUMENTS + 1, {}), records: [null] }, false],
    [{ key_documents: [[]], records: [null] }, false],
    [{ key_documents: [], records: [null], more: 1 }, false],
  ] as const) {
    t.equal(opens(payload), isGood, JSON.stringify(payload).slice(0, 60));
  }
  t.end();
});

t.test('a relay asks for shape, receiver and id, and nothing else', (t) => {
  const judged = (value: unknown): string =>
    codeOf(() => {
      checkEnvelopeShape(value);
      checkEnvelopeReceiver(value, B.did);
      checkEnvelopeId(value);
    }) ?? '';
  t.equal(judged(GOOD), '');
  t.equal(judged({ ...GOOD, proof: {} }), '', 'whatever the proof is');
  t.equal(judged(envelope({ payload: { anything: true } })), '', 'whatever is in it');
  t.equal(judged(envelope({ encoding: 'mls', payload: '' })), '', 'by whatever encoding');
  t.equal(judged(envelope({ receiver_did: C.did })), 'shape-invalid');
  t.equal(judged({ ...GOOD, ttl_seconds: 1 }), 'id-mismatch');
  t.end();
});

t.test('the seal is that of the whole envelope', (t) => {
  const other = { ...GOOD, proof: { ...GOOD.proof, domain: B.did } } as Envelope;
  t.equal(other.id, GOOD.id);
  t.not(envelopeSeal(other), envelopeSeal(GOOD));
  t.not(envelopeSeal(GOOD), GOOD.id);
  for (const each of [GOOD, other]) {
    t.equal(envelopeSeal(each), oracleSeal(each as unknown as { [name: string]: JsonValue }));
  }
  t.end();
});

t.test('the end is counted from the earlier of creation and deposit', (t) => {
  const made = Date.parse(ISSUED);
  for (const [deposited, life] of [
    [made, 1],
    [made + 5_000, 60],
    [made - 5_000, 60],
    [made - 1, MAX_ENVELOPE_SECONDS],
  ] as const) {
    const each = envelope({ ttl_seconds: life });
    const end = envelopeEnd(each, deposited);
    t.equal(end, Math.min(made, deposited) + life * 1_000);
    const asked = each as unknown as { [name: string]: JsonValue };
    t.equal(
      new Date(end).toISOString(),
      oracleEnvelopeEnd(asked, new Date(deposited).toISOString()),
    );
  }
  t.end();
});

/** What core and the oracle say of an envelope: how many records, or the code. They have to agree. */
function compare(value: unknown): string {
  const said = (judge: () => { records: readonly unknown[] }): string => {
    try {
      return String(judge().records.length);
    } catch (error) {
      if (error instanceof ProtocolError || error instanceof OracleError) return error.code;
      throw error;
    }
  };
  const core = said(() => verifyEnvelope(value, A.keys, { receiver: B.did }));
  const oracle = said(() =>
    oracleVerifyEnvelope(value as JsonValue, { receiver: B.did, keys: A.keys }),
  );
  if (core !== oracle) throw new Error(`core ${core}, oracle ${oracle}: ${JSON.stringify(value)}`);
  return core;
}

const REPLACEMENTS: readonly unknown[] = [
  REMOVED,
  ...[
    null,
    true,
    0,
    1,
    -1,
    1.5,
    MAX_ENVELOPE_SECONDS + 1,
    '',
    'plain',
    'mls',
    'MLS',
    'a'.repeat(33),
  ],
  ...[
    [],
    {},
    [{}],
    [[]],
    { key_documents: [], records: [1] },
    { key_documents: [{}], records: [] },
  ],
  ...[A.did, B.did, C.did, 'did:web:b.example', 'did:web:B.example', SOME_ID],
  ...[ISSUED, '2026-11-20T10:00:00Z', '2026-02-30T10:00:00.000Z'],
];

t.test('the oracle says the same where one part is another', (t) => {
  const verdicts = new Set<string>();
  const { id: _id, proof: _proof, ...content } = GOOD;
  for (const replacement of REPLACEMENTS) {
    for (const path of pathsIn(GOOD)) verdicts.add(compare(replaceAt(GOOD, path, replacement)));
    for (const path of pathsIn(content).filter(({ length }) => length > 0)) {
      const spoiled = replaceAt(content, path, replacement) as typeof content;
      if (typeof spoiled.created === 'string') {
        verdicts.add(compare(signEnvelope(spoiled, A.signer)));
      }
    }
  }
  t.comment([...verdicts].join(' '));
  for (const code of ['2', 'shape-invalid', 'id-mismatch']) {
    t.ok(verdicts.has(code), code);
  }
  t.end();
});

t.test('the oracle says the same of whatever is in an envelope', (t) => {
  const records = fc.array(interchangeValues(), { maxLength: 4 });
  const payload = fc.oneof(
    { weight: 3, arbitrary: fc.record({ key_documents: fc.constant([]), records }) },
    fc.record({ key_documents: records, records }),
    fc.string({ unit: fc.constantFrom('a', '"', '\u{1f600}') }),
  );
  const changes = fc.record({
    payload,
    encoding: fc.constantFrom('plain', 'mls'),
    ttl_seconds: fc.oneof(fc.integer({ min: 1, max: MAX_ENVELOPE_SECONDS }), fc.constant(0)),
    receiver_did: fc.constantFrom(B.did, B.did, B.did, C.did),
  });
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(changes, fc.constantFrom(A, A, A, C), (members, by) => {
        compare(envelope(members, by));
      }),
      { numRuns: 300 },
    ),
  );
  t.end();
});
